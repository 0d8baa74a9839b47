import type { APIRoute } from 'astro'
import { listOpenChallenges } from '#site/data/open-data.ts'
import { cachedText } from '#site/endpoints/cached.ts'

export const GET: APIRoute = async (context) =>
  cachedText(context, await listOpenChallenges(), 'application/json', JSON.stringify)
