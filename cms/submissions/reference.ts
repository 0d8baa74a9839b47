import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for another, read out on the phone (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new reference, such as `HD-7K3F-9QZX`: a trillion of them, so that none comes twice and none can be guessed. */
export const newReference = (): string => `HD-${letters(4)}-${letters(4)}`

const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
