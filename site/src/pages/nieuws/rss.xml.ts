import type { APIRoute } from 'astro'
import { getListFeed } from '#site/data/feeds.ts'
import { rss } from '#site/endpoints/rss.ts'

export const GET: APIRoute = async (context) =>
  rss(context, await getListFeed(context.locals.locale, 'nieuws'))
