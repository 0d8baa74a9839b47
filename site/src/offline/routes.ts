/** Which address is answered from where. What has no route goes its way as if there were no service worker. */
import { Route, Router } from 'workbox-routing'
import { assets, fonts, pictures } from './file-strategies.ts'
import { indexes, versions } from './index-strategies.ts'
import { kindOf, pathIn } from './keeping.ts'
import { pages } from './page-strategy.ts'
import { base } from './places.ts'

export const router = new Router()

const home = location.origin + base
const strategies = {
  page: pages,
  asset: assets,
  picture: pictures,
  index: indexes,
  version: versions,
}

for (const [kind, strategy] of Object.entries(strategies))
  router.registerRoute(new Route(({ url }) => kindOf(url.href, home) === kind, strategy))

// With a network, fonts pass by the worker: their names hold no hash, and the browser knows best when to ask again. They are
// kept with the pages for what is not there.
router.registerRoute(new Route(({ url }) => kindOf(url.href, home) === 'font' && !navigator.onLine, fonts))

// The other pages are not kept, and there is a kind page in their place when the network is away.
router.registerRoute(
  new Route(
    ({ request, url }) => request.mode === 'navigate' && pathIn(url.origin + url.pathname, home) !== null,
    pages,
  ),
)
