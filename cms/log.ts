/** The cms and its worker share this code; the program that runs tells them apart. */
const part = process.argv[1]?.endsWith('worker.ts') ? 'worker' : 'cms'

/** One line of JSON on stdout: what happened, never personal data. */
export const log = (
  level: 'info' | 'warn' | 'error',
  msg: string,
  details: Record<string, unknown> = {},
): void => {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level, part, msg, ...details })}\n`,
  )
}

/**
 * An error as it may stand in a log. A failed query carries its values, among them addresses and password hashes: of
 * its message only the first line is kept, and of the rest only PostgreSQL's code and reason.
 */
export const errorForLog = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : 'No error' }
  const { name: type, stack = '', cause } = error
  const code = 'code' in error ? error.code : undefined
  return {
    type,
    message: withoutValues(error.message),
    code,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  }
}

/** A job as it may stand in a log: what it was given may name people. */
export const jobForLog = (job: unknown): Record<string, unknown> => {
  const { id, taskSlug, totalTried } =
    typeof job === 'object' && job !== null ? (job as Record<string, unknown>) : {}
  return { id, taskSlug, totalTried }
}

/** PostgreSQL quotes the value that it refuses. */
const withoutValues = (message: string): string =>
  (/^(.*?)(?:\nparams:|$)/s.exec(message)?.[1] ?? '').replace(/: "[^"]*"$/, '').slice(0, 500)
