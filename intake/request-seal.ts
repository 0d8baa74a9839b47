import { isSealOf, seal } from './seal.ts'

/** The header that the site seals its requests to the cms with: `<milliseconds>.<seal>`. */
export const sealHeader = 'x-portal-seal'

/** How long a sealed request may be under way, and how far the clocks of two machines may differ. */
const freshMs = 60_000

/** The value of the header, for a path of the cms (without query) and the body as it is sent. */
export const sealRequest = (secret: string, path: string, body: Uint8Array, now: number): string =>
  `${now}.${seal(secret, purposeOf(path, now), body)}`

/** Whether a request comes from our own site, and not from long ago. */
export const isOwnRequest = (
  given: string | null,
  secret: string,
  path: string,
  body: Uint8Array,
  now: number,
): boolean => {
  const [sentAt = '', sent] = (given ?? '').split('.', 2)
  if (!/^\d{13}$/.test(sentAt) || Math.abs(now - Number(sentAt)) > freshMs) return false
  return isSealOf(sent, secret, purposeOf(path, Number(sentAt)), body)
}

const purposeOf = (path: string, at: number): string => `request ${path} ${at}`
