import type { APIRoute } from 'astro'
import { listOpenImpact } from '#site/data/open-data.ts'
import { cachedText } from '#site/endpoints/cached.ts'

export const GET: APIRoute = async (context) =>
  cachedText(context, await listOpenImpact(), 'application/json', JSON.stringify)
