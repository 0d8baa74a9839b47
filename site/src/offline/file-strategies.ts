/** Styles, scripts, fonts and pictures: what is kept answers first. */
import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { onlyWhole } from './only-whole.ts'
import { cacheOf } from './places.ts'

/** The name holds a hash of the content. No limit of age: a kept page needs its styles as long as it is kept itself. */
export const assets = new CacheFirst({
  cacheName: cacheOf('assets'),
  plugins: [onlyWhole, new ExpirationPlugin({ maxEntries: 100 })],
})

/** Their names hold no hash: what is kept is renewed each time that it is asked for. */
export const fonts = new StaleWhileRevalidate({ cacheName: cacheOf('fonts'), plugins: [onlyWhole] })

/** Named by their upload, so that they never change. */
export const pictures = new CacheFirst({
  cacheName: cacheOf('pictures'),
  plugins: [
    onlyWhole,
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 30 * 24 * 60 * 60, purgeOnQuotaError: true }),
  ],
})
