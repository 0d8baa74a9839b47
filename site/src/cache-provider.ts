import type { CacheProvider, CacheProviderFactory } from 'astro'
import { invalidate } from './data/invalidation.ts'

/**
 * Astro's side of the page cache that `site/server.ts` keeps: what a page says with `Astro.cache.set({ maxAge, swr,
 * tags })` becomes headers for that server, which takes them off again; `cache.invalidate` reaches its pages and the
 * records behind them. Every page can also be dropped by the tag `path:/its/address`.
 */
const createCacheProvider: CacheProviderFactory<CacheProviderConfig> = (config): CacheProvider => ({
  name: 'portal-page-cache',
  setHeaders({ maxAge, swr, tags = [], lastModified }, request) {
    const { pathname } = new URL(request.url)
    const headers = new Headers({
      'CDN-Cache-Control': `max-age=${maxAge ?? config?.maxAge ?? 300}, stale-while-revalidate=${swr ?? config?.swr ?? 86_400}`,
      'Cache-Tag': [...tags, `path:${pathname}`].join(','),
    })
    if (lastModified) headers.set('Last-Modified', lastModified.toUTCString())
    return headers
  },
  invalidate: ({ tags = [], path }) =>
    invalidate([...(typeof tags === 'string' ? [tags] : tags), ...(path ? [`path:${path}`] : [])]),
})

export default createCacheProvider

interface CacheProviderConfig extends Record<string, unknown> {
  /** Seconds, for pages that name tags but no age. */
  maxAge?: number
  swr?: number
}
