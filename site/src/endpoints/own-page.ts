import type { AstroGlobal } from 'astro'

/**
 * Makes a page one visitor's own: no cache shares it. The visitor's browser may keep it, so that going back shows what was
 * typed; a page with a token in its address the server keeps out of there as well.
 */
export const ownPage = ({ response, cache }: AstroGlobal, status = 200): void => {
  response.status = status
  response.headers.set('cache-control', 'private, no-cache')
  cache.set(false)
}
