import type { IncomingMessage } from 'node:http'
import type { Address } from './address.ts'
import { compressedAnswer, type Answer, type AnswerParts } from './answer.ts'
import { cacheDirectives } from './cache-directives.ts'
import { acceptedEncoding } from './encodings.ts'
import { finishHeaders, visitorHeaders } from './forwarding.ts'
import { describeError } from './log.ts'
import type { Parts, Routed } from './options.ts'
import type { Made } from './page-cache.ts'
import { render, RenderError, type Render } from './render.ts'
import { securityHeaders } from './security-headers.ts'
import { isTokenPath, loggedPath } from './submission-paths.ts'

export interface Visitor {
  readonly req: IncomingMessage
  /** Of a POST; a GET has none. */
  readonly body?: Buffer
  readonly requestId: string
  readonly remoteAddress?: string
}

export interface Pages {
  /** An answer that many may share: from the cache, or made for all and kept, unless it says that it is not. */
  readonly shared: (address: Address, visitor: Visitor) => Promise<Routed>
  /** An answer for one visitor alone: a form that was posted, a preview. */
  readonly own: (address: Address, visitor: Visitor, preview: boolean) => Promise<Routed>
}

/** The pages that Astro makes, with and without the page cache in front. Both reject when Astro cannot. */
export function createPages({ handler, env, limits, cache, log }: Parts): Pages {
  const security = {
    page: securityHeaders(env),
    preview: securityHeaders(env, 'preview'),
    token: securityHeaders(env, 'token'),
  }
  let underway = 0

  async function shared(address: Address, visitor: Visitor): Promise<Routed> {
    const sent = visitor.req.url ?? ''
    const served = await cache.serve(sent, address, (url) => makeShared(url, visitor.requestId))
    return served.kind === 'private'
      ? own(address, visitor, false)
      : { answer: served.answer, cache: served.kind }
  }

  /** Knows nothing of the visitor but the address, so that nothing of the visitor can end up in the cache. */
  async function makeShared(url: string, requestId: string): Promise<Made<Answer>> {
    const parts = await ask({ method: 'GET', url, headers: {}, remoteAddress: nobody, requestId })
    // An older page may be served in its place; nobody would know otherwise.
    if (parts.status >= 500)
      log.error('page failed', { id: requestId, path: loggedPath(url), status: parts.status })
    const directives = cacheDirectives(parts.status, parts.headers)
    const cacheControl = directives ? sharedCacheControl(parts) : 'no-store'
    const headers = finishHeaders(parts.headers, security.page, cacheControl)
    const answer = await compressedAnswer({ ...parts, headers }, directives ? ['br', 'gzip'] : [])
    return { answer, bytes: answer.bytes, status: parts.status, directives }
  }

  async function own({ path, search }: Address, visitor: Visitor, preview: boolean): Promise<Routed> {
    const { req, body, requestId, remoteAddress } = visitor
    const method = body ? 'POST' : 'GET'
    const headers = visitorHeaders(req, env.siteUrl.origin)
    const parts = await ask({ method, url: path + search, headers, body, requestId, remoteAddress })
    const asked = askedCacheControl(parts)
    const kind = preview ? 'preview' : isTokenPath(path) ? 'token' : 'page'
    const cacheControl = kind === 'page' ? (asked ?? (body ? 'no-store' : 'private, no-cache')) : 'no-store'
    const finished = finishHeaders(parts.headers, security[kind], cacheControl)
    const encoding = acceptedEncoding(req.headers['accept-encoding'])
    return { answer: await compressedAnswer({ ...parts, headers: finished }, [encoding]), cache: 'none' }
  }

  async function ask(request: Omit<Render, 'encrypted' | 'timeoutMs'>): Promise<AnswerParts> {
    if (underway >= limits.renders) throw new RenderError(`More than ${limits.renders} pages are being made`)
    underway += 1
    const { requestId, url } = request
    // The public address, whatever name the client asked for: no page may learn a made-up one.
    const headers = { ...request.headers, host: env.siteUrl.host, 'x-request-id': requestId }
    const encrypted = env.siteUrl.protocol === 'https:'
    try {
      return await render(handler, { ...request, headers, encrypted, timeoutMs: limits.renderMs })
    } catch (error) {
      log.error('page failed', { id: requestId, path: loggedPath(url), ...describeError(error) })
      throw error
    } finally {
      underway -= 1
    }
  }

  return { shared, own }
}

/** Astro throws at who asks for an address that is not there. */
const nobody = '0.0.0.0'

function askedCacheControl({ headers }: AnswerParts): string | undefined {
  return headers.find(([name]) => name === 'cache-control')?.[1]
}

/** Browsers ask each time whether a page changed, unless its address holds a hash of what it says. */
function sharedCacheControl(parts: AnswerParts): string {
  const asked = askedCacheControl(parts)
  return parts.status === 200 && asked && /\bimmutable\b/.test(asked)
    ? asked
    : 'public, max-age=0, must-revalidate'
}
