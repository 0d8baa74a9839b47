import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { operationOf } from '../../hooks/hook-arguments.ts'

/** Payload's own minimum is three characters. NIST SP 800-63B: length counts, composition rules do not. */
const leastCharacters = 12
/** Hashing takes as long as the text is. */
const mostCharacters = 200

/** @throws APIError 400 when a new password is too short, too long or no text */
export const requireLongPassword: CollectionBeforeOperationHook = (hook) => {
  const { args } = hook
  if (!['create', 'update', 'resetPassword'].includes(operationOf(hook))) return args
  const data: unknown = (args as { data?: unknown }).data
  const password = typeof data === 'object' && data !== null && 'password' in data ? data.password : null
  if (password === null || password === undefined) return args
  const length = typeof password === 'string' ? Array.from(password).length : 0
  if (length < leastCharacters || length > mostCharacters)
    throw new APIError(
      `Kies een wachtwoord van minstens ${leastCharacters} en hoogstens ${mostCharacters} tekens.`,
      400,
      null,
      true,
    )
  return args
}
