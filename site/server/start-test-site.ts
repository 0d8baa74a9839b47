import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readSiteEnv } from '../env.ts'
import { createLog } from './log.ts'
import type { SiteServerOptions } from './options.ts'
import type { AstroHandler, CapturedResponse, RenderRequest } from './render.ts'
import { createSiteServer } from './site-server.ts'

/** For tests: a page as Astro would make it. */
export type TestPage = (req: RenderRequest, res: CapturedResponse, locals: Record<string, unknown>) => unknown

export interface TestSiteOptions extends Pick<SiteServerOptions, 'limits'> {
  readonly pages?: Record<string, TestPage>
  readonly files?: Record<string, string>
  readonly env?: Record<string, string>
}

export interface TestAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly bytes: Buffer
}

export interface TestRequest {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

export type TestSite = Awaited<ReturnType<typeof startTestSite>>

export const testSecret = 'a-secret-of-some-length'

/** For tests: the real server on a free port, around pages that are given by their path. */
export async function startTestSite({ pages = {}, files = {}, env = {}, limits }: TestSiteOptions = {}) {
  const staticDir = await writeFiles(files)
  const logged: string[] = []
  const site = await createSiteServer({
    handler: handlerOf(pages),
    staticDir,
    limits,
    env: readSiteEnv({
      SITE_PORT: '0',
      SITE_URL: 'http://portaal.example',
      CMS_URL: 'http://cms.example',
      PURGE_SECRET: testSecret,
      ...env,
    }),
    log: createLog({ write: (text) => logged.push(text) }),
  })
  const { port } = await site.listen()
  return {
    port,
    logged: () => logged.join(''),
    /** Sends the address exactly as given, as no browser would. */
    get: (path: string, headers?: OutgoingHttpHeaders) => ask(port, path, { headers }),
    ask: (path: string, options: TestRequest) => ask(port, path, options),
    stop: async () => {
      await site.stop()
      await rm(staticDir, { recursive: true })
    },
    shutDown: () => site.stop(),
  }
}

/** For tests: writes a page that may be cached. */
export function cachedPage(res: CapturedResponse, body: string, tags = 'pages', headers = {}): void {
  const cached = { 'cdn-cache-control': 'max-age=60, stale-while-revalidate=60', 'cache-tag': tags }
  res.writeHead(200, { 'content-type': 'text/html', ...cached, ...headers }).end(body)
}

function handlerOf(pages: Record<string, TestPage>): AstroHandler {
  return (req, res, _next, locals) => {
    const page = pages[req.url.replace(/\?.*/, '')]
    if (page) return page(req, res, locals)
    res.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Niet gevonden</h1>')
  }
}

async function writeFiles(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-server-'))
  const client = join(folder, 'client')
  await mkdir(client)
  await writeFile(join(folder, 'secret.txt'), 'not for the public')
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(client, name)), { recursive: true })
    await writeFile(join(client, name), content)
  }
  return client
}

function ask(
  port: number,
  path: string,
  { method = 'GET', headers, body }: TestRequest,
): Promise<TestAnswer> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: bytes.toString(), bytes })
      })
    })
    req.on('error', reject)
    req.end(body)
  })
}
