import type { APIRoute } from 'astro'
import { getSearchIndex } from '#site/data/search-index.ts'
import { cachedText, unchanging } from '#site/endpoints/cached.ts'
import { fileHref } from '#site/href.ts'

/**
 * A version of what the browser searches: under its own address it never changes, so that a browser that has it never asks
 * again. Who asks for one that is gone is led to the present one.
 */
export const GET: APIRoute = async (context) => {
  const found = await getSearchIndex()
  const { version } = found.data
  if (context.params.version === version)
    return unchanging(cachedText(context, found, 'application/json', JSON.stringify))
  context.cache.set(false)
  return new Response(null, {
    status: 302,
    headers: { location: fileHref(`/zoekindex/${version}.json`), 'cache-control': 'no-store' },
  })
}
