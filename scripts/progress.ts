/** What the terminal shows while something takes its time: one line a step, with seconds. */

/** Shows a step while it runs and, every 20 s, that it still does. */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  console.log(`… ${doing}`)
  const reminder = setInterval(() => console.log(`… ${doing}, ${seconds()} s so far`), 20_000)
  try {
    const result = await work()
    console.log(`✓ ${doing} (${seconds()} s)`)
    return result
  } finally {
    clearInterval(reminder)
  }
}
