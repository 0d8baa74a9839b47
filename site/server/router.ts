import type { IncomingMessage } from 'node:http'
import { parseAddress, type Address } from './address.ts'
import { plainAnswer } from './answer.ts'
import { readBody } from './body.ts'
import type { HeaderList } from './cache-directives.ts'
import { clientAddress, isSameOrigin } from './client.ts'
import { errorPage, type ErrorStatus } from './error-page.ts'
import { describeError } from './log.ts'
import type { Parts, Routed } from './options.ts'
import { createPages } from './pages.ts'
import { receivePurge } from './purge-endpoint.ts'
import { RenderError } from './render.ts'
import { previewPath, securityHeaders } from './security-headers.ts'
import { isSubmissionPath } from './submission-paths.ts'

/** Finds the answer to a request that has none ready. Rejects only when the request itself breaks off. */
export type Route = (req: IncomingMessage, requestId: string, stopping: boolean) => Promise<Routed>

/** Decides for each request who answers it: this server, the files, the page cache or Astro. */
export function createRouter(parts: Parts): Route {
  const { env, log, limits, files } = parts
  const base = env.basePath
  const security = securityHeaders(env)
  const pages = createPages(parts)

  return async function route(req, requestId, stopping) {
    const method = req.method ?? ''
    if (method === 'OPTIONS') return empty(204, [['allow', allowed]])
    if (!allowed.split(', ').includes(method)) return page(405, [['allow', allowed]])
    const parsed = parseAddress(req.url ?? '')
    if (parsed.kind === 'too-long') return page(414)
    if (parsed.kind === 'malformed') return page(400)
    if (parsed.kind === 'moved') return empty(308, [['location', parsed.location]])
    const { address } = parsed
    const inside = address.file === base || address.file.startsWith(`${base}/`)
    const own = inside ? address.file.slice(base.length) : address.file
    if (own === '/healthz') return empty(200)
    if (own === '/readyz') {
      const routed = stopping
        ? empty(503)
        : await toAstro(req, { ...address, path: `${base}/readyz` }, requestId)
      return { ...routed, expected: true }
    }
    if (own === '/_purge')
      return method === 'POST' ? empty(await receivePurge(req, requestId, parts)) : page(405)
    if (!inside) return own === '/' ? empty(302, [['location', base]]) : page(404)
    const file = method === 'POST' ? undefined : files.get(address.file)
    return file ? { answer: file, cache: 'file' } : toAstro(req, address, requestId)
  }

  async function toAstro(req: IncomingMessage, address: Address, requestId: string): Promise<Routed> {
    const posted = req.method === 'POST'
    if (posted && !isSameOrigin(req.headers, env.siteUrl.origin)) return page(403)
    const own = address.path.slice(base.length)
    const submits = isSubmissionPath(own)
    const body = posted ? await readBody(req, submits ? limits.submissionBytes : limits.bodyBytes) : undefined
    if (body === null) return page(413, [], submits ? 'file' : undefined)
    const visitor = {
      req,
      body,
      requestId,
      remoteAddress: clientAddress(req.socket.remoteAddress, req.headers),
    }
    const preview = previewPath.test(own)
    const alone = posted || preview || submits || own === '/readyz'
    try {
      return alone ? await pages.own(address, visitor, preview) : await pages.shared(address, visitor)
    } catch (error) {
      if (!(error instanceof RenderError))
        log.error('server failed', { id: requestId, ...describeError(error) })
      return page(503, [['retry-after', '60']])
    }
  }

  function page(status: ErrorStatus, headers: HeaderList = [], about?: 'file'): Routed {
    return { answer: errorPage(status, base || '/', [...headers, ...security], about) }
  }

  function empty(status: number, headers: HeaderList = []): Routed {
    const all: HeaderList = [['cache-control', 'no-store'], ...headers, ...security]
    return { answer: plainAnswer({ status, headers: all, body: nothing }) }
  }
}

const allowed = 'GET, HEAD, POST'
const nothing = Buffer.alloc(0)
