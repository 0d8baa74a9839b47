/** Pages: from the site as long as it answers, so that what was taken offline there is gone here too. */
import { ExpirationPlugin } from 'workbox-expiration'
import { NetworkFirst } from 'workbox-strategies'
import { fateOf, kindOf } from './keeping.ts'
import { offlinePageFor, renewOfflinePages } from './offline-pages.ts'
import { base, cacheOf } from './places.ts'

const cacheName = cacheOf('pages')

export const pages = new NetworkFirst({
  cacheName,
  plugins: [
    {
      // What stands behind the # is a text that someone typed.
      cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/#.*/s, ''),
      cacheWillUpdate: async ({ request, response }) => {
        const fate = fateOf(response)
        if (fate === 'forget') await forget(request)
        const isKept = fate === 'keep' && kindOf(request.url, location.origin + base) === 'page'
        return isKept ? response : null
      },
      cacheDidUpdate: async ({ event }) => renewOfflinePages(event),
      handlerDidError: async ({ request }) =>
        request.mode === 'navigate' ? offlinePageFor(request.url) : undefined,
    },
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 30 * 24 * 60 * 60, purgeOnQuotaError: true }),
  ],
})

const forget = async (page: Request): Promise<void> => {
  const cache = await caches.open(cacheName)
  await cache.delete(page)
}
