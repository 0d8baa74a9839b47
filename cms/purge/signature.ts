import { createHmac } from 'node:crypto'

/**
 * The header that proves to the site that a purge comes from the cms: `t=<unix seconds>,v1=<hex>`, where v1 is the
 * HMAC-SHA-256 of "t.body" under PURGE_SECRET. The site refuses what is more than a minute off.
 */
export const signature = (body: string, secret: string, now: Date): string => {
  const seconds = Math.floor(now.getTime() / 1000)
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${digest}`
}
