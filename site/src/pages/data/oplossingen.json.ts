import type { APIRoute } from 'astro'
import { listOpenSolutions } from '#site/data/open-data.ts'
import { cachedText } from '#site/endpoints/cached.ts'

export const GET: APIRoute = async (context) =>
  cachedText(context, await listOpenSolutions(), 'application/json', JSON.stringify)
