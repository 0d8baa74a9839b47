import { createHash } from 'node:crypto'

/**
 * Whether a browser did the work that a ticket asks: it found a number with which the ticket's hash begins with four zeroes,
 * some 65,000 tries. A person does not notice; a machine that sends thousands does.
 * @param proof the number, in decimal digits; null without JavaScript
 */
export const isProof = (ticket: string, proof: string | null): boolean =>
  proof !== null &&
  /^\d{1,12}$/.test(proof) &&
  createHash('sha256').update(`${ticket}:${proof}`).digest('hex').startsWith('0000')
