import { describe, expect, it } from 'vitest'
import createCacheProvider from './cache-provider.ts'
import { onInvalidate } from './data/invalidation.ts'

describe('the cache provider', () => {
  const request = new Request('http://portaal.example/oplossingen?pagina=2')

  it('says to the page cache how long a page may be kept, and what makes it untrue', () => {
    const headers = createCacheProvider({}).setHeaders?.(
      { maxAge: 60, swr: 10, tags: ['solutions'] },
      request,
    )
    expect(headers?.get('cdn-cache-control')).toBe('max-age=60, stale-while-revalidate=10')
    expect(headers?.get('cache-tag')).toBe('solutions,path:/oplossingen')
  })

  it('fills in the age of a page that only names tags', () => {
    const headers = createCacheProvider({ maxAge: 30, swr: 5 }).setHeaders?.({ tags: ['news'] }, request)
    expect(headers?.get('cdn-cache-control')).toBe('max-age=30, stale-while-revalidate=5')
  })

  it('drops by tag and by path', async () => {
    const told: (readonly string[])[] = []
    const off = onInvalidate((tags) => void told.push(tags))
    await createCacheProvider({}).invalidate({ tags: 'news', path: '/nieuws' })
    off()
    expect(told).toEqual([['news', 'path:/nieuws']])
  })
})
