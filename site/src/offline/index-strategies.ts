/** The index of the matcher: its present version from the site when that answers, and the index itself once for good. */
import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { fateOf } from './keeping.ts'
import { onlyWhole } from './only-whole.ts'
import { base, cacheOf } from './places.ts'

/** The one that answers and the one before it: a page that is open may still ask for that. */
export const indexes = new CacheFirst({
  cacheName: cacheOf('indexes'),
  plugins: [onlyWhole, new ExpirationPlugin({ maxEntries: 2 })],
})

/** Whoever types waits for this one: after three seconds the version that is kept will do. */
export const versions = new NetworkFirst({
  cacheName: cacheOf('versions'),
  networkTimeoutSeconds: 3,
  plugins: [
    {
      // A version is only worth keeping with its index: a network that goes away between the two would leave none.
      cacheWillUpdate: async ({ event, response }) =>
        fateOf(response) === 'keep' && (await hasIndex(event, response.clone())) ? response : null,
    },
  ],
})

const hasIndex = async (event: ExtendableEvent, answer: Response): Promise<boolean> => {
  const { version } = (await answer.json()) as { version: string }
  const request = new Request(`${base}/zoekindex/${version}.json`)
  const [response, done] = indexes.handleAll({ event, request })
  return Promise.all([response, done]).then(
    ([index]) => fateOf(index) === 'keep',
    () => false,
  )
}
