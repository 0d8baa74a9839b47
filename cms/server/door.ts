import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { CmsEnvironment } from '../env.ts'
import { isReadable } from '../input/address.ts'
import { log } from '../log.ts'
import type { DatabaseWatch } from './database.ts'
import { securityHeaders } from './headers.ts'
import { unavailablePage } from './unavailable.ts'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>
type Parts = { env: CmsEnvironment; database: DatabaseWatch; handle: Handle }

/** Longest address that is looked at; nothing of ours comes near. */
const longestUrl = 8_000
const largestBody = 20_000_000

/**
 * What every request passes before Next sees it: a request id, security headers, health, and a plain refusal of what
 * cannot be right.
 */
export const createDoor =
  ({ env, database, handle }: Parts): RequestListener =>
  (req, res) => {
    const started = performance.now()
    const id = requestId(req)
    const url = req.url ?? '/'
    const path = url.split('?', 1)[0] ?? '/'
    const nonce = randomBytes(16).toString('base64')
    const headers = securityHeaders(env, nonce)
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    res.setHeader('x-request-id', id)
    res.on('close', () => {
      const status = res.statusCode
      log(status >= 500 ? 'error' : 'info', 'request', {
        id,
        method: req.method,
        path,
        status,
        ms: Math.round(performance.now() - started),
      })
    })
    // Next reads the nonce of its own scripts from the request's policy.
    req.headers['content-security-policy'] = headers['content-security-policy']
    req.headers['x-request-id'] = id
    speakDutchFirst(req)

    const answer = (status: number, body: object | string): void => {
      const json = typeof body === 'object'
      res.statusCode = status
      res.setHeader('content-type', json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8')
      res.setHeader('cache-control', 'no-store')
      res.end(json ? JSON.stringify(body) : body)
    }
    const refuse = (status: number, message: string) => answer(status, { errors: [{ message }] })

    if (path === '/api/healthz') return answer(200, { status: 'ok' })
    if (path === '/api/readyz')
      return void database
        .check()
        .then((up) => answer(up ? 200 : 503, { status: up ? 'ready' : 'database away' }))
    if (path === '/') {
      res.setHeader('location', '/admin')
      return answer(307, '')
    }
    if (url.length > longestUrl) return refuse(414, 'Dit adres is te lang.')
    if (!isReadable(url)) return refuse(400, 'Dit adres kan niet gelezen worden.')
    if (Number(req.headers['content-length'] ?? 0) > largestBody) return refuse(413, 'Dit is te groot.')
    // Making the first administrator is a race that anyone can win; it comes from the environment instead.
    if (path.startsWith('/admin/create-first-user') || path === '/api/users/first-register')
      return refuse(403, 'Niet beschikbaar.')
    if (!database.isUp()) {
      res.setHeader('retry-after', '5')
      return path.startsWith('/api')
        ? refuse(503, 'De databank is even niet bereikbaar. Probeer het zo meteen opnieuw.')
        : answer(503, unavailablePage)
    }
    handle(req, res).catch((error: unknown) => {
      log('error', 'request failed', {
        id,
        path,
        reason: error instanceof Error ? error.message : String(error),
      })
      if (!res.headersSent) refuse(500, 'Er ging iets mis. Probeer het opnieuw.')
      else res.destroy()
    })
  }

const requestId = (req: IncomingMessage): string => {
  const given = req.headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** The admin is in Dutch until someone chooses another language in their account; Payload would follow the browser. */
const speakDutchFirst = (req: IncomingMessage): void => {
  if (!/(^|;\s*)payload-lng=/.test(req.headers.cookie ?? '')) req.headers['accept-language'] = 'nl'
}
