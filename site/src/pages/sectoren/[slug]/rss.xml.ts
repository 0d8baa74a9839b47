import type { APIRoute } from 'astro'
import { getSectorFeed } from '#site/data/feeds.ts'
import { rss } from '#site/endpoints/rss.ts'

export const GET: APIRoute = async (context) => {
  // Behind a rewrite of the middleware an endpoint has the params of the address before (withastro/astro#11932).
  const { locale, path } = context.locals
  return rss(context, await getSectorFeed(locale, path.split('/')[2] ?? ''))
}
