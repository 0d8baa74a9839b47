import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

/**
 * The address of the visitor. A proxy on this machine or in a private network is believed about whom it speaks
 * for, and then only the last address in the list, which the proxy itself wrote: the first is anyone's claim.
 */
export function clientAddress(peer: string | undefined, headers: IncomingHttpHeaders): string | undefined {
  const forwarded = headers['x-forwarded-for']
  if (typeof forwarded !== 'string' || peer === undefined || !isNear(peer)) return peer
  return forwarded.split(',').at(-1)?.trim() || peer
}

/**
 * Whether a form was sent from this site. The site may be visited by another name than its public one (localhost,
 * a tunnel), so the name that the browser asked for counts as well: no other site can choose that.
 * What is not a browser sends neither header and cannot be tricked into posting.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, siteOrigin: string): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  return origin === siteOrigin || (URL.canParse(origin) && new URL(origin).host === host)
}

const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

function isNear(peer: string): boolean {
  const address = peer.replace(/^::ffff:(?=\d+\.)/, '')
  return near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
