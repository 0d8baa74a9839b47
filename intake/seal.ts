import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Seals words with a secret: whoever has the secret can see that they are unchanged, nobody else can make the seal
 * (HMAC-SHA-256, RFC 2104). A purpose keeps a seal for one thing from being used for another.
 * @returns 43 letters that may stand in an address
 */
export const seal = (secret: string, purpose: string, words: string | Uint8Array): string =>
  createHmac('sha256', secret).update(`${purpose}\n`).update(words).digest('base64url')

/** Whether a seal is the one of these words. Takes as long for a wrong one as for a right one. */
export const isSealOf = (
  given: unknown,
  secret: string,
  purpose: string,
  words: string | Uint8Array,
): boolean => {
  if (typeof given !== 'string') return false
  const right = Buffer.from(seal(secret, purpose, words))
  const sent = Buffer.from(given)
  return sent.length === right.length && timingSafeEqual(sent, right)
}

/** Words that carry their own seal: what goes out to come back unchanged, in a link or a form. */
export const sealed = (secret: string, purpose: string, words: string): string =>
  `${words}.${seal(secret, purpose, words)}`

/** The words of what `sealed` made; null for what we did not make. */
export const unsealed = (secret: string, purpose: string, given: string): string | null => {
  const end = given.lastIndexOf('.')
  const words = given.slice(0, Math.max(end, 0))
  return isSealOf(given.slice(end + 1), secret, purpose, words) ? words : null
}
