import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#collections/access/rules.ts'

/** Who looks after a policy domain, and what waits there. */
export type Coverage = {
  id: number
  name: string
  people: string[]
  standIn: string | null
  open: number
  /** When the challenge that waits longest came, or null. */
  oldest: string | null
}

/** Every policy domain with its people, its open challenges and the longest wait: those without anybody first. */
export const coverageOf = async (req: PayloadRequest): Promise<Coverage[]> => {
  const [domains, challenges] = await Promise.all([
    peopleOfDomains(req),
    req.payload.find({
      collection: 'challenges',
      where: open,
      pagination: false,
      depth: 0,
      select: { policyDomain: true, publishedAt: true, createdAt: true },
      overrideAccess: true,
      req,
    }),
  ])
  return domains
    .map((domain) => {
      const waiting = challenges.docs
        .filter(({ policyDomain }) => idOf(policyDomain) === domain.id)
        .map(({ publishedAt, createdAt }) => publishedAt ?? createdAt)
        .sort()
      return { ...domain, open: waiting.length, oldest: waiting[0] ?? null }
    })
    .sort((a, b) => Number(isCovered(a)) - Number(isCovered(b)))
}

/** The policy domains without anybody alone, without reading the challenges of all others. */
export const uncoveredDomains = async (req: PayloadRequest): Promise<Coverage[]> => {
  const uncovered: Coverage[] = []
  for (const domain of (await peopleOfDomains(req)).filter((one) => !isCovered(one))) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'challenges',
      where: { ...open, policyDomain: { equals: domain.id } },
      sort: 'publishedAt',
      limit: 1,
      depth: 0,
      select: { publishedAt: true, createdAt: true },
      overrideAccess: true,
      req,
    })
    uncovered.push({ ...domain, open: totalDocs, oldest: docs[0]?.publishedAt ?? docs[0]?.createdAt ?? null })
  }
  return uncovered
}

export const isCovered = ({ people, standIn }: Pick<Coverage, 'people' | 'standIn'>): boolean =>
  people.length > 0 || standIn !== null

const open: Where = { _status: { equals: 'published' }, status: { equals: 'open' } }

const peopleOfDomains = async (req: PayloadRequest): Promise<Omit<Coverage, 'open' | 'oldest'>[]> => {
  const common = { pagination: false, overrideAccess: true, req } as const
  const domains = await req.payload.find({
    ...common,
    collection: 'policy-domains',
    depth: 1,
    sort: 'name',
    select: { name: true, standIn: true },
    populate: { ambassadors: { name: true } },
  })
  const people = await req.payload.find({
    ...common,
    collection: 'ambassadors',
    depth: 0,
    where: { _status: { equals: 'published' } },
    select: { name: true, policyDomains: true },
  })
  return domains.docs.map(({ id, name, standIn }) => ({
    id,
    name,
    people: people.docs
      .filter(({ policyDomains }) => (policyDomains ?? []).some((one) => idOf(one) === id))
      .map((person) => person.name),
    standIn: typeof standIn === 'object' ? (standIn?.name ?? null) : null,
  }))
}
