import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { onInvalidate } from '../src/data/invalidation.ts'
import { signPurge } from './purge.ts'
import {
  cachedPage,
  startTestSite,
  testSecret,
  type TestPage,
  type TestSite,
  type TestSiteOptions,
} from './start-test-site.ts'

let site: TestSite
const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const off of undo.splice(0).reverse()) await off()
})

async function start(options: TestSiteOptions = {}): Promise<TestSite> {
  site = await startTestSite(options)
  undo.push(site.stop)
  return site
}

describe('a page', () => {
  it('is made once and then served from memory, in the best encoding that the client takes', async () => {
    let made = 0
    const text = `<h1>Oplossingen</h1>${'zorg '.repeat(500)}`
    await start({ pages: { '/': (_, res) => cachedPage(res, text + String(++made)) } })
    await site.get('/')
    const br = await site.get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const gzip = await site.get('/?utm_source=x', { 'accept-encoding': 'gzip, br;q=0' })
    const plain = await site.get('/')
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const bodies = [brotliDecompressSync(br.bytes), gunzipSync(gzip.bytes), plain.bytes].map(String)
    expect(new Set(bodies)).toEqual(new Set([`${text}1`]))
  })

  it('is known again by its tag, in every encoding, and not sent twice', async () => {
    await start({ pages: { '/': (_, res) => cachedPage(res, 'x'.repeat(2000)) } })
    const { headers } = await site.get('/')
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
    })
    const again = await site.get('/', { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' })
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag])
    expect((await site.get('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('may be kept for good by browsers when its address holds a hash of it, and only then', async () => {
    const immutable = { 'cache-control': 'public, max-age=31536000, immutable' }
    await start({
      pages: {
        '/zoekindex/a1.json': (_, res) => cachedPage(res, '{}', 'solutions', immutable),
        '/zoekindex/nu.json': (_, res) =>
          cachedPage(res, '{}', 'solutions', { 'cache-control': 'max-age=60' }),
      },
    })
    expect((await site.get('/zoekindex/a1.json')).headers['cache-control']).toBe(immutable['cache-control'])
    expect((await site.get('/zoekindex/nu.json')).headers['cache-control']).toBe(
      'public, max-age=0, must-revalidate',
    )
  })

  it('keeps its cache headers between Astro and the server', async () => {
    await start({ pages: { '/': (_, res) => cachedPage(res, 'home', 'a,b', { 'cache-query': 'none' }) } })
    const { headers } = await site.get('/')
    for (const name of ['cdn-cache-control', 'cache-tag', 'cache-query'])
      expect(headers[name]).toBeUndefined()
  })

  it('answers HEAD with the headers of GET', async () => {
    await start({ pages: { '/': (_, res) => cachedPage(res, 'home') } })
    const head = await site.ask('/', { method: 'HEAD' })
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '4'])
  })

  it('that is shared learns nothing of who asked first', async () => {
    await start({ pages: { '/': (req, res) => cachedPage(res, JSON.stringify([req.url, req.headers])) } })
    const { body } = await site.get('/?x=evil', {
      cookie: 'evil=1',
      host: 'evil.example',
      'accept-language': 'evil',
    })
    expect(body).not.toContain('evil')
    expect(body).toContain('"host":"portaal.example"')
  })

  it('that is not for sharing is made for each visitor, with what they sent', async () => {
    await start({
      pages: {
        '/status': (req, res) =>
          res
            .writeHead(200, { 'content-type': 'text/html' })
            .end(`${req.url} ${String(req.headers['accept-language'])}`),
      },
    })
    const answers = await Promise.all(
      ['a', 'b'].map((token) => site.get(`/status?token=${token}`, { 'accept-language': token })),
    )
    expect(answers.map(({ body }) => body)).toEqual(['/status?token=a a', '/status?token=b b'])
    expect(answers[0]?.headers['cache-control']).toBe('private, no-cache')
  })

  it('that sets a cookie or is a preview is never kept', async () => {
    let made = 0
    await start({
      pages: {
        '/cookie': (_, res) => cachedPage(res, String(++made), 'a', { 'set-cookie': ['a=1', 'b=2'] }),
        '/voorbeeld/solutions/1': (_, res) => cachedPage(res, String(++made)),
      },
    })
    const cookie = [await site.get('/cookie'), await site.get('/cookie')]
    expect(new Set(cookie.map(({ body }) => body)).size).toBe(2)
    expect(cookie[1]?.headers['set-cookie']).toEqual(['a=1', 'b=2'])
    const preview = [await site.get('/voorbeeld/solutions/1'), await site.get('/voorbeeld/solutions/1')]
    expect(new Set(preview.map(({ body }) => body)).size).toBe(2)
    expect(preview[0]?.headers['cache-control']).toBe('no-store')
  })
})

describe('a form', () => {
  const pages = {
    '/indienen': (req: { body?: Buffer; headers: object }, res: Parameters<typeof cachedPage>[0]) =>
      cachedPage(res, `${String(req.body)} ${JSON.stringify(req.headers)}`),
  }

  it('reaches Astro with its body, and the answer is never kept', async () => {
    await start({ pages })
    const answer = await site.ask('/indienen', {
      method: 'POST',
      body: 'titel=x',
      headers: { origin: 'http://portaal.example' },
    })
    expect(answer.body).toContain('titel=x')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('is accepted from the name that the browser asked for, and Astro sees the public one', async () => {
    await start({ pages })
    const headers = { host: 'localhost:4321', origin: 'http://localhost:4321' }
    expect((await site.ask('/indienen', { method: 'POST', body: 'a=1', headers })).body).toContain(
      '"origin":"http://portaal.example"',
    )
  })

  it('is refused from another site', async () => {
    await start({ pages })
    for (const headers of [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await site.ask('/indienen', { method: 'POST', body: 'a=1', headers })
      expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('andere site')])
    }
  })

  it('is refused in plain Dutch when it is too large, whether or not it says so', async () => {
    await start({ pages })
    const body = Buffer.alloc(1024 * 1024 + 1)
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      const answer = await site.ask('/indienen', { method: 'POST', body, headers })
      expect([answer.status, answer.body]).toEqual([413, expect.stringContaining('hoogstens 1 MB')])
    }
  })
})

describe('a page of submitting', () => {
  it('takes a file of 10 MB and no more, in human words', async () => {
    await start({ pages: { '/indienen/oplossing': (req, res) => cachedPage(res, `${req.body?.length}`) } })
    const post = (bytes: number) =>
      site.ask('/indienen/oplossing', { method: 'POST', body: Buffer.alloc(bytes) })
    expect((await post(10.5 * 1024 * 1024)).body).toBe(String(10.5 * 1024 * 1024))
    const refused = await post(11 * 1024 * 1024 + 1)
    expect([refused.status, refused.body]).toEqual([413, expect.stringContaining('hoogstens 10 MB')])
  })

  it('is never shared, whatever it says, and lets the browser keep what was typed', async () => {
    let made = 0
    const page: TestPage = (_, res) =>
      cachedPage(res, String(++made), 'forms', { 'cache-control': 'private, no-cache' })
    await start({ pages: { '/indienen/oplossing': page } })
    const first = await site.get('/indienen/oplossing')
    const second = await site.get('/indienen/oplossing')
    expect([first.body, second.body]).toEqual(['1', '2'])
    expect(first.headers['cache-control']).toBe('private, no-cache')
  })

  it('keeps a token out of the log, every cache and other sites', async () => {
    const path = '/indienen/status/Geheim_token-123'
    const broken: TestPage = () => {
      throw new Error('broken')
    }
    let made = 0
    await start({
      pages: {
        [path]: (_, res) => cachedPage(res, String(++made)),
        '/en/indienen/verder/Geheim_token-123': broken,
      },
    })
    const first = await site.get(path)
    expect((await site.get(`${path}?x=1`)).body).toBe('2')
    expect(first.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
    await site.get('/en/indienen/verder/Geheim_token-123')
    await site.get(`${path}/`)
    await site.stop()
    undo.length = 0
    expect(site.logged()).toContain('/indienen/status/…')
    expect(site.logged()).not.toContain('Geheim')
  })
})

describe('a purge', () => {
  const purge = (body: string, signature = signPurge(body, testSecret)) =>
    site.ask('/_purge', { method: 'POST', body, headers: { 'x-portal-signature': signature } })

  it('makes the next visitor see the new page', async () => {
    let title = 'oud'
    await start({ pages: { '/': (_, res) => cachedPage(res, title, 'solutions,solutions:12') } })
    await site.get('/')
    title = 'nieuw'
    expect((await site.get('/')).body).toBe('oud')
    expect((await purge('{"tags":["solutions:12"]}')).status).toBe(204)
    expect((await site.get('/')).body).toBe('nieuw')
  })

  it('tells the records before it drops the pages', async () => {
    let title = 'oud'
    await start({ pages: { '/': (_, res) => cachedPage(res, title, 'solutions') } })
    undo.push(onInvalidate(() => void (title = 'nieuw')))
    await site.get('/')
    await purge('{"tags":["*"]}')
    expect((await site.get('/')).body).toBe('nieuw')
  })

  it('is refused without a good signature, however large', async () => {
    await start({ pages: { '/': (_, res) => cachedPage(res, 'home') } })
    const body = '{"tags":["*"]}'
    expect((await purge(body, signPurge(body, 'another-secret-altogether'))).status).toBe(401)
    expect((await purge(body, signPurge(body, testSecret, Date.now() - 120_000))).status).toBe(401)
    expect((await site.ask('/_purge', { method: 'POST', body })).status).toBe(401)
    expect((await purge(`{"tags":["${'x'.repeat(70_000)}"]}`)).status).toBe(401)
    expect((await purge('{"tags":"all"}')).status).toBe(400)
    expect((await site.get('/_purge')).status).toBe(405)
  })
})

describe('when Astro fails', () => {
  it('a page in plain Dutch asks the visitor to come back', async () => {
    await start({
      pages: {
        '/throws': () => Promise.reject(new Error('cms down')),
        '/bare': (_, res) => res.writeHead(500).end('Internal Server Error'),
        '/breaks': (_, res) => {
          res.writeHead(200, { 'content-type': 'text/html' }).write('<h1>half')
          res.destroy(new Error('midway'))
        },
      },
    })
    for (const path of ['/throws', '/bare', '/breaks']) {
      const { status, headers, body } = await site.get(path)
      expect([status, headers['retry-after']]).toEqual([503, '60'])
      expect(body).toContain('<h1>Even niet beschikbaar</h1>')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  it('its own error page is passed on', async () => {
    await start({
      pages: { '/': (_, res) => res.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Oeps</h1>') },
    })
    expect(await site.get('/')).toMatchObject({ status: 500, body: '<h1>Oeps</h1>' })
  })

  it('the page that was served before goes on being served', async () => {
    let broken = false
    await start({
      pages: {
        '/': (_, res) => {
          if (broken) throw new Error('cms down')
          cachedPage(res, 'home', 'pages', { 'cdn-cache-control': 'max-age=1' })
        },
      },
    })
    await site.get('/')
    broken = true
    await wait(1100)
    expect(await site.get('/')).toMatchObject({ status: 200, body: 'home' })
  })

  it('nobody waits for ever', async () => {
    await start({ pages: { '/': () => undefined }, limits: { renderMs: 100 } })
    expect((await site.get('/')).status).toBe(503)
  })

  it('too many pages at a time are not begun', async () => {
    await start({
      limits: { renders: 1, renderMs: 200 },
      pages: { '/a': () => undefined, '/b': (_, res) => cachedPage(res, 'b') },
    })
    const [a, b] = await Promise.all([site.get('/a'), wait(50).then(() => site.get('/b'))])
    expect([a.status, b.status]).toEqual([503, 503])
    expect((await site.get('/b')).status).toBe(200)
  })
})

describe('an address', () => {
  it.each([
    ['/%E0%A4%A', 400],
    ['/a%00b', 400],
    ['/?q=%00', 400],
    ['/../../etc/passwd', 400],
    ['/%2e%2e%2fsecret.txt', 400],
    [`/?q=${'a'.repeat(5000)}`, 414],
    ['/nergens', 404],
  ])('that is no page of ours is refused: %s', async (path, status) => {
    await start()
    expect((await site.get(path)).status).toBe(status)
  })

  it('with a slash too many moves, and never to another host', async () => {
    await start()
    expect(await site.get('/sectoren/?q=x')).toMatchObject({
      status: 308,
      headers: { location: '/sectoren?q=x' },
    })
    expect((await site.get('//elders.example/')).headers.location).toBe('/elders.example')
  })

  it('is used in the ways that it allows', async () => {
    await start()
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE']) {
      expect(await site.ask('/', { method })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, POST' },
      })
    }
  })

  it('lies under the base path when there is one', async () => {
    const pages = {
      '/portaal': (_: unknown, res: Parameters<typeof cachedPage>[0]) => cachedPage(res, 'home'),
    }
    await start({ pages, env: { BASE_PATH: '/portaal' }, files: { '_astro/a.css': 'a{}' } })
    expect(await site.get('/')).toMatchObject({ status: 302, headers: { location: '/portaal' } })
    expect((await site.get('/portaal')).body).toBe('home')
    expect((await site.get('/portaal/')).headers.location).toBe('/portaal')
    expect((await site.get('/portaal/_astro/a.css')).body).toBe('a{}')
    expect((await site.get('/_astro/a.css')).status).toBe(404)
    expect((await site.get('/portaalx')).status).toBe(404)
    expect((await site.get('/healthz')).status).toBe(200)
    expect((await site.get('/portaal/healthz')).status).toBe(200)
  })
})

describe('a file', () => {
  it('with a hashed name is kept for a year, any other one is asked about again', async () => {
    await start({
      files: { '_astro/a.1a2b.css': 'a{}', 'robots.txt': 'User-agent: *', 'favicon.svg': '<svg/>' },
    })
    const css = await site.get('/_astro/a.1a2b.css')
    expect(css.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    const robots = await site.get('/robots.txt?v=2')
    expect(robots.headers['cache-control']).toContain('must-revalidate')
    expect((await site.get('/robots.txt', { 'if-none-match': String(robots.headers.etag) })).status).toBe(304)
  })

  it('that is the icon may be shown by the admin too, and no other may', async () => {
    await start({ files: { 'favicon.svg': '<svg/>', 'robots.txt': '' } })
    const policy = async (path: string) => (await site.get(path)).headers['cross-origin-resource-policy']
    expect([await policy('/favicon.svg'), await policy('/robots.txt')]).toEqual([
      'cross-origin',
      'same-origin',
    ])
  })

  it('that is the service worker is asked about each time, and may answer for the home page under a base path', async () => {
    await start({ files: { 'sw.js': 'let a' }, env: { BASE_PATH: '/portaal' } })
    expect((await site.get('/portaal/sw.js')).headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/javascript; charset=utf-8',
      'service-worker-allowed': '/portaal',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is compressed and goes before any page', async () => {
    const pages = { '/a.js': (_: unknown, res: Parameters<typeof cachedPage>[0]) => cachedPage(res, 'page') }
    await start({ files: { 'a.js': 'let a = 1;'.repeat(500) }, pages })
    await wait(200)
    const js = await site.get('/a.js', { 'accept-encoding': 'br' })
    expect(js.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(js.bytes).toString()).toContain('let a = 1;')
  })

  it('that was prerendered is found at the address of its page', async () => {
    await start({ files: { 'over/index.html': 'over', 'index.html': 'home', '404.html': 'weg' } })
    expect([(await site.get('/over')).body, (await site.get('/')).body]).toEqual(['over', 'home'])
    expect((await site.get('/404')).body).not.toBe('weg')
  })
})

describe('every answer', () => {
  const page = (_: unknown, res: Parameters<typeof cachedPage>[0]) =>
    cachedPage(res, 'x', 'x', {
      'content-security-policy': "script-src 'unsafe-inline'",
      'cross-origin-resource-policy': 'cross-origin',
    })

  it('carries the security headers, whoever made it', async () => {
    await start({ pages: { '/': page }, files: { 'robots.txt': '' } })
    for (const path of ['/', '/', '/robots.txt', '/nergens', '/healthz', '/a/', '/%']) {
      const { headers } = await site.get(path)
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
      )
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  it('may be fetched by other sites when the page says so, as open data is', async () => {
    await start({ pages: { '/': page } })
    expect((await site.get('/')).headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it('may be framed by the cms only when it is a preview', async () => {
    await start({ pages: { '/voorbeeld/news/1': page, '/en/voorbeeld/news/1': page } })
    for (const path of ['/voorbeeld/news/1', '/en/voorbeeld/news/1']) {
      const { headers } = await site.get(path)
      expect(headers['content-security-policy']).toContain('frame-ancestors http://cms.example')
      expect(headers['x-frame-options']).toBeUndefined()
    }
  })

  it('asks for https from then on, where the site has it', async () => {
    await start({ env: { SITE_URL: 'https://portaal.example' } })
    expect((await site.get('/healthz')).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  })

  it('carries the id of its request, which pages and log know too', async () => {
    await start({
      pages: {
        '/eigen': (_, res, locals) =>
          res.writeHead(200, { 'content-type': 'text/html' }).end(String(locals.requestId)),
      },
    })
    const given = await site.get('/eigen', { 'x-request-id': 'from-the-proxy' })
    expect([given.body, given.headers['x-request-id']]).toEqual(['from-the-proxy', 'from-the-proxy'])
    const made = await site.get('/eigen', { 'x-request-id': 'not sane "' })
    expect(made.headers['x-request-id']).toMatch(/^[\w-]{8,}$/)
  })

  it('is logged as JSON, without what was searched for', async () => {
    await start({ pages: { '/zoeken': (_, res) => cachedPage(res, 'x') } })
    await site.get('/zoeken?q=eenzaam')
    await site.get('/zoeken?q=eenzaam')
    await site.shutDown()
    const lines = site
      .logged()
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'info',
        msg: 'request',
        method: 'GET',
        path: '/zoeken',
        status: 200,
        cache: 'made',
      }),
      expect.objectContaining({ level: 'info', msg: 'request', path: '/zoeken', cache: 'hit' }),
    ])
    expect(site.logged()).not.toContain('eenzaam')
  })
})

describe('health', () => {
  it('says that the process lives without asking anyone', async () => {
    await start({ pages: {} })
    expect(await site.get('/healthz')).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
    })
  })

  it('asks Astro each time whether the site can do its work', async () => {
    let ready = 503
    await start({
      pages: {
        '/readyz': (_, res) => res.writeHead(ready, { 'content-type': 'application/json' }).end('{}'),
      },
    })
    expect((await site.get('/readyz')).status).toBe(503)
    ready = 200
    expect((await site.get('/readyz')).status).toBe(200)
    await site.shutDown()
    expect(site.logged()).not.toContain('"level":"error"')
  })
})

describe('a stop', () => {
  it('finishes what is under way, accepts nothing new and closes connections that were opened ahead', async () => {
    await start({
      pages: {
        '/slow': async (_, res) => {
          await wait(300)
          cachedPage(res, 'done')
        },
      },
    })
    const ahead = connect(site.port, '127.0.0.1')
    await once(ahead, 'connect')
    const slow = site.get('/slow', { connection: 'keep-alive' })
    await wait(100)
    const stopped = site.shutDown()
    await expect(site.get('/slow')).rejects.toThrow(/ECONNREFUSED|ECONNRESET/)
    expect(await slow).toMatchObject({ status: 200, body: 'done', headers: { connection: 'close' } })
    await stopped
  })

  it('does not wait longer than it was given', async () => {
    await start({ pages: { '/never': () => undefined }, limits: { drainMs: 100 } })
    const never = site.get('/never').catch(() => 'broken off')
    await wait(50)
    await site.shutDown()
    expect(await never).toBe('broken off')
  })
})

describe('what is no HTTP', () => {
  it('gets an answer and no more', async () => {
    await start()
    const socket = connect(site.port, '127.0.0.1')
    socket.end('nonsense\r\n\r\n')
    const received: unknown[] = await once(socket, 'data')
    expect(String(received[0])).toMatch(/^HTTP\/1.1 400 Bad Request/)
  })
})
