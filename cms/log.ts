/** One line of JSON on stdout: what happened, never personal data. */
export const log = (
  level: 'info' | 'warn' | 'error',
  msg: string,
  details: Record<string, unknown> = {},
): void => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, part: 'cms', msg, ...details })}\n`,
  )
}
