import type { AfterErrorHook } from 'payload'

/** Payload's names for what a client did wrong. */
export const clientErrors = [
  'APIError',
  'AuthenticationError',
  'FileRetrievalError',
  'Forbidden',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'QueryError',
  'UnauthorizedError',
  'UnverifiedEmail',
  'ValidationError',
] as const

/** What PostgreSQL calls input that it cannot read: the asker's mistake, not ours. SQLSTATE classes 22 and 54. */
const badInput = /^(22P02|22021|22003|22007|22008|22023|22P05|54000|54001|42601)$/
/** Foreign keys: a record that is named does not exist, or is still named by another that needs it. */
const brokenLink = /^(23503|23502)$/
/** The database is away, going away or out of connections. SQLSTATE classes 08, 57 and 53. */
const away = /^(08|57P|53)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/
const awayMessage =
  /Connection terminated|timeout exceeded when trying to connect|cannot begin transaction|Client has encountered a connection error|cannot connect to Postgres/i

/** Says 400 for input that the database refuses and 503 while the database is away, instead of 500. */
export const clientError: AfterErrorHook = ({ error, result }) => {
  const causes = chain(error)
  if (causes.some(saysAway))
    return {
      response: message('De databank is even niet bereikbaar. Probeer het zo meteen opnieuw.'),
      status: 503,
    }
  if (causes.some(isBadInput))
    return { response: message('Deze vraag kan niet gelezen worden. Controleer de parameters.'), status: 400 }
  if (causes.some(({ code }) => brokenLink.test(code)))
    return {
      response: message(
        'Dit kan niet: een ander record hangt hieraan vast, of wat je kiest bestaat niet meer.',
      ),
      status: 409,
    }
  // Payload words its own errors; ours have a message and nothing else (and lose their class name when bundled).
  if (isOurs(error)) return { response: message(error.message), status: error.status }
  return { response: result }
}

/** Whether something failed because the database is away, going away or out of connections. */
export const isAway = (error: unknown): boolean => chain(error).some(saysAway)

const isOurs = (error: unknown): error is { message: string; status: number } =>
  typeof error === 'object' &&
  error !== null &&
  'isPublic' in error &&
  error.isPublic === true &&
  (!('data' in error) || !error.data) &&
  'message' in error &&
  typeof error.message === 'string'

const message = (text: string) => ({ errors: [{ message: text }] })

const chain = (error: unknown, depth = 0): { code: string; text: string }[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const {
    code,
    message: text,
    cause,
    errors,
  } = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown }
  return [
    { code: textOf(code), text: textOf(text) },
    ...chain(cause, depth + 1),
    ...(Array.isArray(errors) ? errors.flatMap((one) => chain(one, depth + 1)) : []),
  ]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const saysAway = ({ code, text }: { code: string; text: string }): boolean =>
  away.test(code) || awayMessage.test(text)

const isBadInput = ({ code, text }: { code: string; text: string }): boolean =>
  badInput.test(code) || (/^(SyntaxError|Unexpected token|Unterminated string)/.test(text) && code === '')
