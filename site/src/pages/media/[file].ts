import type { APIRoute } from 'astro'
import { fetchPicture } from '#site/data/media.ts'
import { nothingHere } from '#site/endpoints/cached.ts'

/** Uploaded pictures: named by their upload, so that they never change. */
export const GET: APIRoute = async ({ params, cache }) => {
  const picture = await fetchPicture(params.file ?? '')
  if (!picture) return nothingHere()
  cache.set({ maxAge: 86_400, swr: 604_800, tags: ['media'] })
  return new Response(picture.body, {
    headers: {
      'content-type': picture.headers.get('content-type') ?? 'application/octet-stream',
      'cache-control': 'public, max-age=604800, immutable',
    },
  })
}
