/**
 * Makes what was opened before work without a network: pages, the search and what they need. Online it changes nothing
 * that a visitor sees: pages and the version of the index come from the site as long as it answers. Holds nothing of one
 * particular build, so that a newer one may take over at any moment.
 */
import { keepOfflinePages } from './offline-pages.ts'
import { router } from './routes.ts'

router.addFetchListener()
// A page that was there before its worker hands over what it loaded: `{ type: 'CACHE_URLS', … }`.
router.addCacheListener()

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.allSettled([skipWaiting(), keepOfflinePages(event)]))
})

self.addEventListener('activate', (event) => {
  // Pages are asked for while the worker still wakes up.
  event.waitUntil(Promise.allSettled([clients.claim(), registration.navigationPreload.enable()]))
})
