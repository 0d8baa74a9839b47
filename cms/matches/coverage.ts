import type { PayloadRequest } from 'payload'
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
  const common = { pagination: false, overrideAccess: true, req } as const
  const [domains, people, challenges] = await Promise.all([
    req.payload.find({
      ...common,
      collection: 'policy-domains',
      depth: 1,
      sort: 'name',
      populate: { ambassadors: { name: true } },
    }),
    req.payload.find({
      ...common,
      collection: 'ambassadors',
      depth: 0,
      where: { _status: { equals: 'published' } },
      select: { name: true, policyDomains: true },
    }),
    req.payload.find({
      ...common,
      collection: 'challenges',
      depth: 0,
      where: { _status: { equals: 'published' }, status: { equals: 'open' } },
      select: { policyDomain: true, publishedAt: true, createdAt: true },
    }),
  ])
  return domains.docs
    .map(({ id, name, standIn }) => {
      const waiting = challenges.docs
        .filter(({ policyDomain }) => idOf(policyDomain) === id)
        .map(({ publishedAt, createdAt }) => publishedAt ?? createdAt)
        .sort()
      return {
        id,
        name,
        people: people.docs
          .filter(({ policyDomains }) => (policyDomains ?? []).some((one) => idOf(one) === id))
          .map((person) => person.name),
        standIn: typeof standIn === 'object' ? (standIn?.name ?? null) : null,
        open: waiting.length,
        oldest: waiting[0] ?? null,
      }
    })
    .sort((a, b) => Number(isCovered(a)) - Number(isCovered(b)))
}

export const isCovered = ({ people, standIn }: Coverage): boolean => people.length > 0 || standIn !== null
