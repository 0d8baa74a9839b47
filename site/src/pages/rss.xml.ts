import type { APIRoute } from 'astro'
import { getPortalFeed } from '#site/data/feeds.ts'
import { rss } from '#site/endpoints/rss.ts'

export const GET: APIRoute = async (context) => rss(context, await getPortalFeed(context.locals.locale))
