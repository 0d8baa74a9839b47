import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { mostUrgentFirst } from '#collections/challenges/urgency.ts'
import type { Challenge, Solution } from '#collections/payload-types.ts'
import { wordKnowledge, type MatchDocument, type WordKnowledge } from '#matching'
import type { BenchRecord, Side } from './bench.ts'

/** Records as the workbench lists them, and as the matcher reads them. */
type Listed = { records: BenchRecord[]; documents: MatchDocument[] }

const everything = { depth: 0, pagination: false, overrideAccess: true } as const
const published = { _status: { equals: 'published' } } as const
const told = {
  title: true,
  summary: true,
  description: true,
  sectors: true,
  language: true,
  learned: true,
  declined: true,
  createdAt: true,
  publishedAt: true,
} as const

/**
 * The published solutions, those that are there longest first; or the published challenges that are open, the most urgent
 * first, then those that wait longest.
 */
export const listRecords = async (req: PayloadRequest, side: Side): Promise<Listed> =>
  side === 'solution' ? listSolutions(req) : listChallenges(req)

/** What editors know of words, as an index takes it. */
export const listKnowledge = async (req: PayloadRequest): Promise<WordKnowledge> =>
  wordKnowledge((await req.payload.find({ ...everything, collection: 'synonyms', req })).docs)

const listSolutions = async (req: PayloadRequest): Promise<Listed> => {
  const [slugs, names] = await Promise.all([sectorSlugs(req), organisationNames(req)])
  const docs = await pageByPage(async (after) =>
    req.payload.find({
      ...page,
      collection: 'solutions',
      where: { ...published, id: { greater_than: after } },
      select: { ...told, tags: true, provider: true, maturity: true },
      req,
    }),
  )
  return {
    records: docs.map((doc) => ({ ...recordOf(doc, slugs), maturity: doc.maturity })).sort(oldestFirst),
    documents: docs.map((doc) => {
      const provider = names.get(Number(idOf(doc.provider)))
      return { ...documentOf(doc, slugs), tags: doc.tags ?? [], ...(provider ? { provider } : {}) }
    }),
  }
}

const listChallenges = async (req: PayloadRequest): Promise<Listed> => {
  const slugs = await sectorSlugs(req)
  const docs = await pageByPage(async (after) =>
    req.payload.find({
      ...page,
      collection: 'challenges',
      where: { ...published, status: { equals: 'open' }, id: { greater_than: after } },
      select: { ...told, policyDomain: true, urgency: true },
      req,
    }),
  )
  return {
    records: docs
      .map((doc) => ({
        ...recordOf(doc, slugs),
        description: doc.description,
        policyDomain: doc.policyDomain ? Number(idOf(doc.policyDomain)) : null,
        urgency: doc.urgency,
      }))
      .sort((one, other) => mostUrgentFirst(one.urgency, other.urgency) || oldestFirst(one, other)),
    documents: docs.map((doc) => documentOf(doc, slugs)),
  }
}

/** Thousands of records at once would keep everyone else waiting while they are made of rows; between pages others get a turn. */
const page = { ...everything, limit: 200, sort: 'id' } as const
const pageByPage = async <Doc extends { id: number }>(
  find: (after: number) => Promise<{ docs: Doc[] }>,
): Promise<Doc[]> => {
  const all: Doc[] = []
  for (;;) {
    const { docs } = await find(all.at(-1)?.id ?? 0)
    all.push(...docs)
    if (docs.length < page.limit) return all
  }
}

type Told = Pick<Challenge & Solution, 'id' | 'createdAt'> & Pick<Solution, keyof typeof told>
type Slugs = ReadonlyMap<number, string>

const recordOf = (doc: Told, slugs: Slugs): BenchRecord => ({
  id: doc.id,
  title: doc.title,
  summary: doc.summary,
  language: doc.language,
  sectors: sectorsOf(doc, slugs),
  createdAt: doc.createdAt,
  since: doc.publishedAt ?? doc.createdAt,
  maturity: null,
  policyDomain: null,
  urgency: null,
  description: null,
})

const documentOf = (doc: Told, slugs: Slugs): MatchDocument => ({
  id: String(doc.id),
  title: doc.title,
  summary: doc.summary,
  description: doc.description,
  sectors: sectorsOf(doc, slugs),
  language: doc.language,
  ...(doc.learned?.length ? { learned: doc.learned.join(' ') } : {}),
  ...(doc.declined?.length ? { declined: doc.declined.join(' ') } : {}),
})

const sectorsOf = ({ sectors }: Told, slugs: Slugs): string[] =>
  sectors.flatMap((sector) => slugs.get(Number(idOf(sector))) ?? [])

const oldestFirst = (one: BenchRecord, other: BenchRecord): number =>
  one.since.localeCompare(other.since) || one.id - other.id

const sectorSlugs = async (req: PayloadRequest): Promise<Slugs> => {
  const { docs } = await req.payload.find({
    ...everything,
    collection: 'sectors',
    select: { slug: true },
    req,
  })
  return new Map(docs.map(({ id, slug }) => [id, slug]))
}

const organisationNames = async (req: PayloadRequest): Promise<ReadonlyMap<number, string>> => {
  const { docs } = await req.payload.find({
    ...everything,
    collection: 'organisations',
    where: published,
    select: { name: true },
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
