import { randomBytes } from 'node:crypto'
import { sealed, unsealed } from './seal.ts'

/**
 * What a form carries from the moment it is first shown: it tells two submissions apart from one that was sent twice, and
 * how long someone took. Nothing of it is kept until something is sent.
 */
export const issueTicket = (secret: string, now: number): string => {
  const words = `${now.toString(36)}.${randomBytes(16).toString('base64url')}`
  return sealed(secret, purpose, words)
}

/**
 * Reads a ticket.
 * @returns when it was given out, in milliseconds; null for one that we did not make, or that is older than a month
 */
export const readTicket = (secret: string, ticket: unknown, now: number): { issuedAt: number } | null => {
  if (typeof ticket !== 'string' || ticket.length > 120) return null
  const words = unsealed(secret, purpose, ticket)
  if (words === null) return null
  const issuedAt = Number.parseInt(words.split('.', 1)[0] ?? '', 36)
  return issuedAt > now - ticketLifeMs && issuedAt <= now + 60_000 ? { issuedAt } : null
}

const purpose = 'form ticket'
/** A month: who goes on later than that begins anew. */
export const ticketLifeMs = 31 * 24 * 60 * 60 * 1000
