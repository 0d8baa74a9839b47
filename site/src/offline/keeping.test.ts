import { describe, expect, it } from 'vitest'
import { fateOf, kindOf } from './keeping.ts'

const at = (path: string, home = 'https://portaal.example') => kindOf(home + path, home)

describe('an address', () => {
  it.each([
    ['/', 'page'],
    ['/en', 'page'],
    ['/match', 'page'],
    ['/match#q=alleen+op+dit+toestel', 'page'],
    ['/oplossingen?sector=zorg-en-welzijn&pagina=2', 'page'],
    ['/en/uitdagingen/hotels-lenen-bedden-uit', 'page'],
    ['/indienen', 'page'],
    ['/_astro/Document.MDVgEJYn.css', 'asset'],
    ['/fonts/source-sans-3-400.woff2', 'font'],
    ['/media/foto-640.webp', 'picture'],
    ['/zoekindex/nu.json', 'version'],
    ['/zoekindex/a1b2c3.json', 'index'],
  ])('%s is kept as %s', (path, kind) => {
    expect(at(path)).toBe(kind)
    expect(at(path, 'https://portaal.example/portaal')).toBe(kind)
  })

  it.each([
    '/match?q=eenzame+bewoners',
    '/en/match?sector=zorg&q=',
    '/zoeken?q=zorg',
    '/oplossingen?q=zorg&pagina=2',
    '/indienen/uitdaging',
    '/en/indienen/status/geheim',
    '/indienen/verder/geheim',
    '/indienen/lijkt-op',
    '/antwoord/geheim',
    '/en/antwoord/geheim',
    '/voorbeeld/forms/1',
    '/offline',
    '/en/offline',
    '/sw.js',
    '/zoekindex.json',
    '/data/oplossingen.csv',
    '/rss.xml',
    '/robots.txt',
    '/readyz',
    '/_purge',
  ])('%s is never kept', (path) => {
    expect(at(path)).toBeNull()
    expect(at(path, 'https://portaal.example/portaal')).toBeNull()
  })

  it.each([
    'https://elders.example/match',
    'https://portaal.example.elders.example/match',
    'http://portaal.example/portaal/match',
    'https://portaal.example/match',
    'https://portaal.example/portaal-van-anderen/match',
    'data:text/html,match',
  ])('%s is not of this site', (address) => {
    expect(kindOf(address, 'https://portaal.example/portaal')).toBeNull()
  })

  it('of the home page may lack the slash', () => {
    expect(kindOf('https://portaal.example/portaal', 'https://portaal.example/portaal')).toBe('page')
  })
})

describe('an answer', () => {
  it.each([
    [200, 'public, max-age=0, must-revalidate', 'keep'],
    [200, 'public, max-age=31536000, immutable', 'keep'],
    [200, '', 'keep'],
    [200, 'no-store', 'forget'],
    [200, 'private, no-cache', 'forget'],
    [404, '', 'forget'],
    [410, '', 'forget'],
    [301, '', 'forget'],
    // A redirect that a browser follows by itself is seen as one without a status.
    [0, '', 'forget'],
    [429, '', 'leave'],
    [500, 'no-store', 'leave'],
    [503, 'no-store', 'leave'],
  ] as const)('%i with "%s" makes the worker %s what it has', (status, cacheControl, fate) => {
    const headers = new Headers(cacheControl ? { 'cache-control': cacheControl } : {})
    expect(fateOf({ status, redirected: false, headers })).toBe(fate)
  })

  it('that came from another address is not kept at this one', () => {
    expect(fateOf({ status: 200, redirected: true, headers: new Headers() })).toBe('forget')
  })
})
