import { beforeEach, describe, expect, it } from 'vitest'
import { parseAddress, type Address } from './address.ts'
import type { CacheDirectives } from './cache-directives.ts'
import { PageCache, type Made } from './page-cache.ts'

let now = 0
let cache: PageCache<string>
let made: string[] = []

beforeEach(() => {
  now = 1_000_000
  made = []
  cache = new PageCache<string>({ now: () => now })
})

describe('a page that may be kept', () => {
  it('is made once and found again by the address as it was sent', async () => {
    expect(await ask('/oplossingen')).toBe('made /oplossingen 1')
    expect(await ask('/oplossingen')).toBe('fresh /oplossingen 1')
    expect(cache.hit('/oplossingen')).toBe('/oplossingen 1')
  })

  it('is shared by addresses that differ in what no page depends on', async () => {
    await ask('/oplossingen?sector=zorg&pagina=2')
    for (const same of [
      '/oplossingen?pagina=2&sector=zorg',
      '/oplossingen?utm_source=x&sector=zorg&pagina=2&q=',
    ]) {
      expect(cache.hit(same)).toBeUndefined()
      expect(await ask(same)).toMatch(/^fresh/)
      expect(cache.hit(same)).toBeDefined()
    }
    expect(made).toEqual(['/oplossingen?pagina=2&sector=zorg'])
  })

  it('is made for its parameters only, so that nothing else can end up in it', async () => {
    await ask('/zoeken?q=zorg&x=%3Cscript%3E')
    expect(made).toEqual(['/zoeken?q=zorg'])
  })

  it('has one entry for all queries when it says that none matters', async () => {
    const page = () => Promise.resolve(answer('home', { parameters: [] }))
    await ask('/?q=1', page)
    expect(await ask('/?q=2', page)).toBe('fresh home')
    expect(await ask('/?pagina=3', page)).toBe('fresh home')
    expect(cache.size).toBe(1)
  })

  it('counts parameters again as soon as one answer of the path depends on them', async () => {
    const page = (url: string) =>
      Promise.resolve(answer(url, { parameters: url.includes('q=') ? ['q', 'pagina'] : ['q'] }))
    await ask('/x?pagina=2', page)
    await ask('/x?q=1&pagina=2', page)
    expect(await ask('/x?q=1&pagina=3', page)).toBe('made /x?pagina=3&q=1')
  })

  it('is made only once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(`/?utm=${index}`)))
    expect(made).toEqual(['/'])
    expect(new Set(answers)).toEqual(new Set(['made / 1']))
  })

  it('is served while a newer one is made in the background', async () => {
    await ask('/')
    now += 61_000
    expect(cache.hit('/')).toBeUndefined()
    expect(await ask('/')).toBe('stale / 1')
    await settled()
    expect(await ask('/')).toBe('fresh / 2')
  })

  it('is made before it is served when it is older than it may be', async () => {
    await ask('/')
    now += 60_000 + 3_600_000
    expect(await ask('/')).toBe('made / 2')
  })
})

describe('a page that may not be kept', () => {
  const own = () => Promise.resolve(answer('own', null))

  it('is never given to anyone but who asked', async () => {
    expect(await ask('/status', own)).toBe('private')
    expect(cache.size).toBe(0)
  })

  it('does not make others wait for it a second time', async () => {
    await ask('/status', own)
    expect(await ask('/status', () => Promise.reject(new Error('asked again')))).toBe('private')
  })

  it('is tried again after a minute and after any purge', async () => {
    await ask('/status', own)
    now += 61_000
    expect(await ask('/status')).toBe('made /status 1')
    await ask('/other', own)
    cache.purge(['pages'])
    expect(await ask('/other')).toBe('made /other 2')
  })

  it('takes the place of an older one that might be', async () => {
    await ask('/')
    now += 61_000
    await ask('/', own)
    await settled()
    expect(cache.size).toBe(0)
  })
})

describe('a purge', () => {
  it('drops every page with the tag at once, and no other', async () => {
    await ask('/a', () => Promise.resolve(answer('a', { tags: ['solutions', 'solutions:1'] })))
    await ask('/b', () => Promise.resolve(answer('b', { tags: ['solutions', 'solutions:2'] })))
    cache.purge(['solutions:1'])
    expect([cache.hit('/a'), cache.hit('/b')]).toEqual([undefined, 'b'])
    cache.purge(['solutions'])
    expect(cache.hit('/b')).toBeUndefined()
    expect(cache.bytes).toBe(0)
  })

  it('drops everything when it says so', async () => {
    await ask('/a')
    cache.purge(['*'])
    expect(cache.size).toBe(0)
  })

  it('leaves nothing to be served as an older answer, also when the page cannot be made again', async () => {
    await ask('/')
    cache.purge(['pages'])
    expect(await ask('/', () => Promise.resolve(failure()))).toBe('failed broken')
  })

  it('keeps a page that was begun before it from being kept', async () => {
    const page = slow()
    const first = ask('/', page.make)
    cache.purge(['pages'])
    page.finish('old')
    expect(await first).toBe('made old')
    expect(cache.size).toBe(0)
  })

  it('keeps who asks after it from being given a page that was begun before it', async () => {
    const before = slow()
    const first = ask('/', before.make)
    cache.purge(['pages'])
    const after = slow()
    const second = ask('/', after.make)
    after.finish('new')
    before.finish('old')
    expect(await second).toBe('made new')
    expect(await first).toBe('made old')
    expect(cache.hit('/')).toBe('new')
  })

  it('of another tag lets a page that is being made be kept', async () => {
    const page = slow()
    const first = ask('/', page.make)
    cache.purge(['news'])
    page.finish('home')
    await first
    expect(cache.hit('/')).toBe('home')
  })

  it('while an older page is made anew leaves neither of the two', async () => {
    await ask('/')
    now += 61_000
    const page = slow()
    expect(await ask('/', page.make)).toBe('stale / 1')
    cache.purge(['pages'])
    page.finish('old')
    await settled()
    expect(cache.size).toBe(0)
  })
})

describe('when pages cannot be made', () => {
  const failing = [
    ['an error answer', () => Promise.resolve(failure())],
    ['an exception', () => Promise.reject(new Error('cms down'))],
  ] as const

  it.each(failing)('the older page goes on being served, however old, after %s', async (_, fail) => {
    await ask('/')
    now += 30 * 24 * 3_600_000
    expect(await ask('/', fail)).toBe('stale / 1')
    expect(await ask('/', () => Promise.reject(new Error('asked again too soon')))).toBe('stale / 1')
    now += 5_001
    expect(await ask('/')).toBe('made / 2')
  })

  it.each(failing)('a failed refresh in the background is not heard of, after %s', async (_, fail) => {
    await ask('/')
    now += 61_000
    expect(await ask('/', fail)).toBe('stale / 1')
    await settled()
    expect(await ask('/', fail)).toBe('stale / 1')
  })

  it('everyone who waits is told, when there is no older page', async () => {
    const waiting = [1, 2, 3].map(() => ask('/', () => Promise.resolve(failure())))
    expect(await Promise.all(waiting)).toEqual(['failed broken', 'failed broken', 'failed broken'])
    await expect(ask('/', () => Promise.reject(new Error('cms down')))).rejects.toThrow('cms down')
    expect(cache.size).toBe(0)
  })
})

describe('the room that pages take', () => {
  beforeEach(() => {
    cache = new PageCache<string>({ now: () => now, maxBytes: 200_000 })
  })
  const page = (url: string) => Promise.resolve(answer(url, {}, 10_000))

  it('stays within its bound', async () => {
    for (let index = 0; index < 100; index += 1) await ask(`/${index}`, page)
    expect(cache.bytes).toBeLessThanOrEqual(200_000)
    expect(cache.size).toBeGreaterThan(5)
  })

  it('goes to pages that are asked for again, not to a flood of others', async () => {
    await ask('/popular', page)
    for (let index = 0; index < 100; index += 1) {
      await ask(`/${index}`, page)
      cache.hit('/popular')
    }
    expect(cache.hit('/popular')).toBe('/popular')
  })

  it('does not grow with made-up spellings of one address', async () => {
    for (let index = 0; index < 10_000; index += 1) await ask(`/?utm=${index}`, page)
    expect(cache.size).toBe(1)
    expect(cache.bytes).toBeLessThan(20_000)
  })

  it('is not given to one answer that would take most of it', async () => {
    await ask('/small', page)
    expect(await ask('/huge', (url) => Promise.resolve(answer(url, {}, 150_000)))).toBe('made /huge')
    expect(cache.hit('/huge')).toBeUndefined()
    expect(cache.hit('/small')).toBeDefined()
  })
})

function numbered(url: string): Promise<Made<string>> {
  made.push(url)
  return Promise.resolve(answer(`${url} ${made.length}`))
}

async function ask(url: string, make: (url: string) => Promise<Made<string>> = numbered): Promise<string> {
  const served = await cache.serve(url, address(url), make)
  return served.kind === 'private' ? 'private' : `${served.kind} ${served.answer}`
}

function address(url: string): Address {
  const parsed = parseAddress(url)
  if (parsed.kind !== 'address') throw new Error(`${url} is ${parsed.kind}`)
  return parsed.address
}

function answer(text: string, directives: Partial<CacheDirectives> | null = {}, bytes = 100): Made<string> {
  const kept = { maxAge: 60, staleWhileRevalidate: 3_600, tags: ['pages'], parameters: null }
  return { answer: text, bytes, status: 200, directives: directives && { ...kept, ...directives } }
}

function failure(): Made<string> {
  return { answer: 'broken', bytes: 6, status: 503, directives: null }
}

function slow() {
  let finish: (text: string) => void = () => undefined
  const promise = new Promise<Made<string>>((resolve) => {
    finish = (text) => resolve(answer(text))
  })
  return { make: () => promise, finish: (text: string) => finish(text) }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
