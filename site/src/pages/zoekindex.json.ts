import type { APIRoute } from 'astro'
import { getSearchIndex } from '#site/data/search-index.ts'
import { cachedText } from '#site/endpoints/cached.ts'

/** What the browser searches. Fetched when someone begins to type; nothing typed comes along. */
export const GET: APIRoute = async (context) =>
  cachedText(context, await getSearchIndex(), 'application/json', JSON.stringify)
