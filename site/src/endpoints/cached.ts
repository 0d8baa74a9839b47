import type { APIContext } from 'astro'
import type { Tagged } from '#site/data/tagged.ts'

/** How long an answer may be served before it is made again (a purge comes sooner), and stale while the cms is away. */
export const freshness = { maxAge: 300, swr: 86_400 }

/** Answers with a text of this type, cached under the tags of what it was made from. */
export const cachedText = <Data>(
  context: APIContext,
  { data, tags }: Tagged<Data>,
  type: string,
  write: (data: Data) => string,
): Response => {
  context.cache.set({ ...freshness, tags })
  return new Response(write(data), { headers: { 'content-type': `${type}; charset=utf-8` } })
}

/** Says that what stands at this address never changes: the address holds a hash of it. */
export const unchanging = (response: Response): Response => {
  response.headers.set('cache-control', 'public, max-age=31536000, immutable')
  return response
}

/** There is nothing at this address. */
export const nothingHere = (): Response => new Response(null, { status: 404 })
