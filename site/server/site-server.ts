import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onInvalidate } from '../src/data/invalidation.ts'
import { send, type Answer } from './answer.ts'
import { answerBrokenRequest, closeGracefully } from './connections.ts'
import { describeError } from './log.ts'
import { standardLimits, type SiteServerOptions } from './options.ts'
import { PageCache } from './page-cache.ts'
import { requestId } from './request-id.ts'
import { createRouter } from './router.ts'
import { fileHeaders } from './security-headers.ts'
import { loadStaticFiles } from './static-files.ts'

export interface SiteServer {
  /** The server itself, for who wants to listen to its events. */
  readonly server: Server
  /** Starts to listen on the environment's host and port. Throws when that is taken. */
  listen(): Promise<AddressInfo>
  /** Stops to accept requests, finishes those under way and settles when all is closed. */
  stop(): Promise<void>
}

/** The server around Astro: page cache, static files, purges, health, headers, limits and a clean stop. */
export async function createSiteServer(options: SiteServerOptions): Promise<SiteServer> {
  const { env, log } = options
  const limits = { ...standardLimits, ...options.limits }
  const cache = new PageCache<Answer>({ maxBytes: limits.cacheBytes })
  const files = await loadStaticFiles(options.staticDir, env.basePath, fileHeaders(env))
  const route = createRouter({ ...options, limits, cache, files })
  const forget = onInvalidate((tags) => cache.purge(tags), 'pages')
  let stopping = false

  const server = createServer(serverTimes, (req, res) => {
    const { method = '', url = '' } = req
    if (method === 'GET' || method === 'HEAD') {
      const answer = cache.hit(url) ?? files.get(url)
      if (answer) {
        if (stopping) res.shouldKeepAlive = false
        const id = requestId(req.headers['x-request-id'])
        log.hit(id, method, url, send(req, res, answer, id))
        return
      }
    }
    void respond(req, res)
  })

  async function respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const began = performance.now()
    const id = requestId(req.headers['x-request-id'])
    const { method = '', url = '' } = req
    try {
      const { answer, cache, expected } = await route(req, id, stopping)
      // A stop may have begun while the answer was made.
      if (stopping) res.shouldKeepAlive = false
      const status = send(req, res, answer, id)
      log.request({ id, method, url, status, ms: performance.now() - began, cache, expected })
    } catch (error) {
      // Whatever goes wrong inside has its error page; what is left is a client that broke off while sending.
      log.info('request broken off', { id, ...describeError(error) })
      res.destroy()
    }
  }

  server.on('clientError', answerBrokenRequest)
  const close = closeGracefully(server)

  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(env.port, env.host, () => {
          const address = server.address()
          if (typeof address === 'object' && address) resolve(address)
          void files.compress()
        })
      }),
    async stop() {
      stopping = true
      await close(limits.drainMs)
      forget()
      log.flush()
    },
  }
}

const serverTimes = {
  headersTimeout: 10_000,
  // A file of 10 MB over a slow phone takes its time.
  requestTimeout: 120_000,
  // Longer than the usual 60 s of a proxy, which must be the one that closes.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
}
