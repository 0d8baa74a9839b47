import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Payload's own minimum is three characters. NIST SP 800-63B: length counts, composition rules do not. */
const leastCharacters = 12

/** @throws APIError 400 when a new password is too short */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args
  const data: unknown = (args as { data?: unknown }).data
  const password = typeof data === 'object' && data !== null && 'password' in data ? data.password : undefined
  if (typeof password === 'string' && [...password].length < leastCharacters)
    throw new APIError(`Kies een wachtwoord van minstens ${leastCharacters} tekens.`, 400, null, true)
  return args
}
