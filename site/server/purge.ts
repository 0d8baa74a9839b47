import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that carries the signature of a purge. */
export const signatureHeader = 'x-portal-signature'

/** How far the clocks of cms and site may be apart, in seconds. A request older than that is not a purge. */
const toleratedClockSkew = 60

/**
 * Signs the body of a purge.
 *
 * Format, for other signers: `POST /_purge`, body `{"tags":["solutions","solutions:12"]}` in UTF-8, header
 * `x-portal-signature: t=<unix time in whole seconds>,v1=<hmac>`, where hmac is the lower-case hexadecimal
 * HMAC-SHA-256, keyed with PURGE_SECRET, of the time, a full stop and the body as sent: `1790000000.{"tags":[…]}`.
 *
 * Takes the body, the secret and the time in milliseconds; returns the value of the header.
 */
export function signPurge(body: string, secret: string, now: number = Date.now()): string {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${hmac(`${seconds}.${body}`, secret).toString('hex')}`
}

/**
 * Tells whether a purge was signed with the secret, less than a minute ago. Compares in constant time.
 * Takes the body as received, the value of the header, the secret and the time in milliseconds.
 */
export function verifyPurge(
  body: string,
  signature: string | undefined,
  secret: string,
  now: number = Date.now(),
): boolean {
  const parts = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? '')
  if (!parts?.[1] || !parts[2]) return false
  const genuine = timingSafeEqual(Buffer.from(parts[2], 'hex'), hmac(`${parts[1]}.${body}`, secret))
  return genuine && Math.abs(now / 1000 - Number(parts[1])) <= toleratedClockSkew
}

/**
 * Reads the tags out of the body of a purge.
 * Returns null when it is not `{"tags": […]}` with 1 to 1000 tags that could stand in a `Cache-Tag` header.
 */
export function parsePurge(body: string): string[] | null {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || !('tags' in parsed)) return null
    const { tags } = parsed
    if (!Array.isArray(tags) || tags.length < 1 || tags.length > 1000) return null
    return tags.every(isTag) ? tags : null
  } catch {
    return null
  }
}

/** Everything that may stand between two commas of a `Cache-Tag` header. */
export function isTag(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x2b\x2d-\x7e]{1,256}$/.test(value)
}

function hmac(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text, 'utf8').digest()
}
