import { describe, expect, it } from 'vitest'
import { cacheDirectives, type HeaderList } from './cache-directives.ts'

const cached: HeaderList = [
  ['cdn-cache-control', 'max-age=300, stale-while-revalidate=86400'],
  ['cache-tag', 'solutions, solutions:12'],
]

describe('what an answer says about keeping it', () => {
  it('is read from its headers', () => {
    expect(cacheDirectives(200, cached)).toEqual({
      maxAge: 300,
      staleWhileRevalidate: 86400,
      tags: ['solutions', 'solutions:12'],
      parameters: null,
    })
  })

  it('may narrow the query parameters that matter', () => {
    expect(cacheDirectives(200, [...cached, ['cache-query', 'q, pagina']])?.parameters).toEqual([
      'q',
      'pagina',
    ])
    expect(cacheDirectives(200, [...cached, ['cache-query', 'none']])?.parameters).toEqual([])
  })

  it('keeps a missing page only briefly, and never past that', () => {
    expect(cacheDirectives(404, cached)).toMatchObject({ maxAge: 60, staleWhileRevalidate: 0 })
  })

  it('must be there: an answer that says nothing is not kept', () => {
    expect(cacheDirectives(200, [])).toBeNull()
    expect(cacheDirectives(200, [['cache-tag', 'solutions']])).toBeNull()
    expect(cacheDirectives(200, [['cache-control', 'max-age=300']])).toBeNull()
    expect(cacheDirectives(200, [['cdn-cache-control', 's-max-age=300']])).toBeNull()
  })

  it('is overruled by anything that makes the answer one visitor’s own', () => {
    for (const header of [
      ['set-cookie', 'a=b'],
      ['cache-control', 'private'],
      ['cache-control', 'no-store'],
      ['vary', 'Cookie'],
    ] as const) {
      expect(cacheDirectives(200, [...cached, header])).toBeNull()
    }
    expect(cacheDirectives(200, [...cached, ['vary', 'Accept-Encoding']])).not.toBeNull()
  })

  it('does not count for answers that settle nothing', () => {
    for (const status of [201, 206, 302, 303, 401, 410, 500, 503])
      expect(cacheDirectives(status, cached)).toBeNull()
  })
})
