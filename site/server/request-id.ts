import { randomBytes } from 'node:crypto'

const process = randomBytes(6).toString('base64url')
let count = 0

/** The id of a request: the proxy's own when it is a sane one, else a new one. */
export function requestId(header: string | string[] | undefined): string {
  if (typeof header === 'string' && /^[\w.:-]{8,128}$/.test(header)) return header
  count += 1
  return `${process}-${count.toString(36)}`
}
