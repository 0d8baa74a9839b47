import type { APIRoute } from 'astro'
import { getShared } from '#site/data/sharing.ts'
import { freshness, nothingHere } from '#site/endpoints/cached.ts'
import { defaultLocale, dictionary } from '#site/i18n/index.ts'
import { pictureOf } from '#site/share/picture.ts'

/** The picture of a record where its page is shared. */
export const GET: APIRoute = async ({ params, cache }) => {
  const shared = await getShared(defaultLocale, params.collection ?? '', params.slug ?? '')
  if (!shared) return nothingHere()
  const { kind, ...rest } = shared.data
  cache.set({ ...freshness, tags: shared.tags })
  const half = kind === 'challenge' || kind === 'solution' ? kind : null
  const picture = await pictureOf({ ...rest, kind: dictionary(defaultLocale).kinds[kind], half })
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
