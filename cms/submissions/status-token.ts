import { createHash } from 'node:crypto'
import { seal } from '#intake/seal.ts'
import { environment } from '../env.ts'

/**
 * The unguessable part of a status page's address. It is made from the submission's ticket with a secret that is not in the
 * database, so that mails can name it and a stolen database cannot.
 */
export const statusTokenOf = (ticket: string): string =>
  seal(environment().payloadSecret, 'status page', ticket)

/** Whether this can be a token of ours: 32 bytes in base64url. */
export const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[\w-]{43}$/.test(token)

/** What the database keeps of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
