import type { PayloadRequest } from 'payload'
import {
  buildIndex,
  loadIndex,
  packIndex,
  type Concept,
  type MatchDocument,
  type MatchIndex,
} from '#matching'
import type { Solution } from '#collections/payload-types.ts'

/** The public solutions, to be found by challenges: what the site finds, found here for queues and mails. */
export const indexOfSolutions = async (req: PayloadRequest): Promise<MatchIndex> => {
  const key = await newest(req)
  if (held?.key !== key) held = { key, index: await build(req) }
  return held.index
}

let held: { key: string; index: MatchIndex } | null = null

/** Changes with whatever the index is made from. */
const newest = async (req: PayloadRequest): Promise<string> => {
  const parts = await Promise.all(
    (['solutions', 'synonyms', 'matches'] as const).map(async (collection) => {
      const { docs, totalDocs } = await req.payload.find({
        collection,
        sort: '-updatedAt',
        limit: 1,
        depth: 0,
        select: { updatedAt: true },
        overrideAccess: true,
      })
      return `${totalDocs} ${docs[0]?.updatedAt ?? ''}`
    }),
  )
  return parts.join()
}

const build = async (req: PayloadRequest): Promise<MatchIndex> => {
  const { docs } = await req.payload.find({
    collection: 'solutions',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 1,
    select: {
      title: true,
      summary: true,
      description: true,
      tags: true,
      sectors: true,
      provider: true,
      language: true,
      learned: true,
      declined: true,
    },
    populate: { sectors: { slug: true }, organisations: { name: true } },
    overrideAccess: true,
    req,
  })
  return loadIndex(packIndex(buildIndex(docs.map(documentOf), await knowledgeOf(req))))
}

/** The slugs of related sectors that were read along. */
export const slugsOf = (related: readonly unknown[] | null | undefined): string[] =>
  (related ?? []).flatMap((one) =>
    typeof one === 'object' && one !== null && 'slug' in one ? String(one.slug) : [],
  )

type Read = Pick<
  Solution,
  | 'id'
  | 'title'
  | 'summary'
  | 'description'
  | 'tags'
  | 'sectors'
  | 'provider'
  | 'language'
  | 'learned'
  | 'declined'
>

const documentOf = (solution: Read): MatchDocument => {
  const { id, title, summary, description, tags, sectors, provider, language, learned, declined } = solution
  return {
    id: String(id),
    title,
    summary,
    description,
    tags: tags ?? [],
    sectors: slugsOf(sectors),
    ...(typeof provider === 'object' && provider ? { provider: provider.name } : {}),
    language: language === 'en' ? 'en' : 'nl',
    ...(learned?.length ? { learned: learned.join(' ') } : {}),
    ...(declined?.length ? { declined: declined.join(' ') } : {}),
  }
}

/** What the editors know of words. */
const knowledgeOf = async (req: PayloadRequest): Promise<{ concepts: Concept[]; stopWords: string[] }> => {
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    concepts: docs
      .filter(({ kind }) => kind === 'concept')
      .map(({ terms, everyday, hints }) => ({ terms, everyday: everyday ?? [], hints: hints ?? [] })),
    stopWords: docs.filter(({ kind }) => kind === 'stop').flatMap(({ terms }) => terms),
  }
}
