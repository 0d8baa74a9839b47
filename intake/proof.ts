import { createHash } from 'node:crypto'

/** Zeroes that a hash begins with: some 65,000 tries, a second or so on a phone (the idea of Hashcash and ALTCHA). */
export const zeroes = '0000'

/** Whether a browser did the work that the form asks for: SHA-256 of `<ticket>:<number>`, in hex, begins with zeroes. */
export const isProof = (ticket: string, number: unknown): boolean =>
  typeof number === 'string' &&
  /^\d{1,10}$/.test(number) &&
  createHash('sha256').update(`${ticket}:${number}`).digest('hex').startsWith(zeroes)
