/**
 * Does something quick when this process ends in whatever way it can still notice, so that a broken-off run of tests
 * leaves no server behind. Returns what calls that off.
 */
export function whenEnding(act: () => void): () => void {
  const leave = () => process.exit(143)
  const signals = ['SIGTERM', 'SIGHUP'] as const
  process.on('exit', act)
  for (const signal of signals) process.on(signal, leave)
  return () => {
    process.off('exit', act)
    for (const signal of signals) process.off(signal, leave)
  }
}
