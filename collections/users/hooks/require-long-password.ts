import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Payload's own minimum is three characters. NIST SP 800-63B: length counts, composition rules do not. */
const leastCharacters = 12
/** Hashing takes as long as the text is. */
const mostCharacters = 200

/** @throws APIError 400 when a new password is too short, too long or no text */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const data: unknown = (args as { data?: unknown }).data
  const password = typeof data === 'object' && data !== null && 'password' in data ? data.password : null
  if (password === null || password === undefined) return args
  const length = typeof password === 'string' ? [...password].length : 0
  if (length < leastCharacters || length > mostCharacters)
    throw new APIError(
      `Kies een wachtwoord van minstens ${leastCharacters} en hoogstens ${mostCharacters} tekens.`,
      400,
      null,
      true,
    )
  return args
}
