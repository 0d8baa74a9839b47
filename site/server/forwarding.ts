import type { IncomingMessage } from 'node:http'
import { internalHeaders, type HeaderList } from './cache-directives.ts'
import { overridable } from './security-headers.ts'

/**
 * What the visitor sent, for Astro: without what concerns only the connection or claims to come from a proxy.
 * The origin of a form was checked against the name that the browser asked for; Astro knows the public one.
 */
export function visitorHeaders(req: IncomingMessage, siteOrigin: string): IncomingMessage['headers'] {
  const sent = Object.entries(req.headers).filter(([name]) => !ofConnection.test(name))
  return { ...Object.fromEntries(sent), ...(req.method === 'POST' ? { origin: siteOrigin } : {}) }
}

/** What Astro answered, for the visitor: without what is between Astro and this server or what this server decides. */
export function finishHeaders(headers: HeaderList, security: HeaderList, cacheControl: string): HeaderList {
  const decided = new Set(security.map(([name]) => name).filter((name) => name !== overridable))
  const kept = headers
    .filter(([name]) => !ofServer.test(name) && !internalHeaders.has(name) && !decided.has(name))
    // Astro leaves the encoding out.
    .map(([name, value]): [string, string] => [
      name,
      value === 'text/html' ? 'text/html; charset=utf-8' : value,
    ])
  const missing = security.filter(([name]) => !kept.some(([own]) => own === name))
  return [...kept, ['cache-control', cacheControl], ...missing]
}

const ofConnection =
  /^(connection|expect|forwarded|keep-alive|te|trailer|transfer-encoding|upgrade|x-forwarded-.*)$/
const ofServer =
  /^(cache-control|connection|content-length|date|etag|keep-alive|transfer-encoding|x-request-id)$/
