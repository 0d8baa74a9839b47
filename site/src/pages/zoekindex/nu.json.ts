import type { APIRoute } from 'astro'
import { getSearchIndex } from '#site/data/search-index.ts'
import { cachedText } from '#site/endpoints/cached.ts'

/** Which version of the search index is the present one: a few bytes that a page that stays open asks for again. */
export const GET: APIRoute = async (context) =>
  cachedText(context, await getSearchIndex(), 'application/json', ({ version }) =>
    JSON.stringify({ version }),
  )
