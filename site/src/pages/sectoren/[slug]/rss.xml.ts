import type { APIRoute } from 'astro'
import { getSectorFeed } from '#site/data/feeds.ts'
import { rss } from '#site/endpoints/rss.ts'

export const GET: APIRoute = async (context) =>
  rss(context, await getSectorFeed(context.locals.locale, context.params.slug ?? ''))
