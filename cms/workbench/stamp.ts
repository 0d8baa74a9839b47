import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { confirmedStates } from '#collections/access/rules.ts'

type Watched = { collection: CollectionSlug; where?: Where }

const published: Where = { _status: { equals: 'published' } }

/** What records and their texts are made of. */
export const sources: Watched[] = [
  { collection: 'solutions', where: published },
  { collection: 'challenges', where: published },
  { collection: 'organisations', where: published },
  { collection: 'sectors' },
  { collection: 'synonyms' },
]

/** What records learn their words from. */
export const teachers: Watched[] = [
  { collection: 'matches', where: { state: { in: [...confirmedStates, 'declined'] } } },
]

/** Another text whenever one of the records was added, changed or taken away: their numbers and latest changes. */
export const stampOf = async (req: PayloadRequest, watched: readonly Watched[]): Promise<string> => {
  const stamps = await Promise.all(
    watched.map(async ({ collection, where }) => {
      const { docs, totalDocs } = await req.payload.find({
        collection,
        ...(where ? { where } : {}),
        sort: '-updatedAt',
        limit: 1,
        depth: 0,
        select: { updatedAt: true },
        overrideAccess: true,
        req,
      })
      return `${totalDocs} ${docs.map((doc) => ('updatedAt' in doc ? doc.updatedAt : '')).join('')}`
    }),
  )
  return stamps.join(', ')
}
