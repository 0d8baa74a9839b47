import type { PayloadRequest, Where } from 'payload'
import { idOf, type Id } from './id.ts'

/** The id of a policy domain, or null for what has none. */
export type Domain = Id | null

/**
 * The policy domains that a profile looks after: its own; those that it stands in for, as long as nobody who is published
 * looks after them; and for the taskforce that the settings name what is left: domains without anybody, and no domain.
 */
export const lookedAfterBy = async (req: PayloadRequest, profile: Id): Promise<Domain[]> => {
  const person = await req.payload.findByID({
    collection: 'ambassadors',
    id: profile,
    depth: 0,
    select: { policyDomains: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!person) return []
  const own = (person.policyDomains ?? []).map(idOf)
  const { fallback } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { fallback: true },
    overrideAccess: true,
    req,
  })
  const isTaskforce = idOf(fallback) === profile
  const standsIn: Where = { standIn: { equals: profile } }
  const { docs } = await req.payload.find({
    collection: 'policy-domains',
    where: isTaskforce ? { or: [standsIn, { standIn: { exists: false } }] } : standsIn,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  const mayBe = docs.map(({ id }) => id)
  const taken = mayBe.length > 0 ? await withPeople(req, mayBe) : new Set()
  return [
    ...own,
    ...mayBe.filter((id) => !taken.has(id) && !own.includes(id)),
    ...(isTaskforce ? [null] : []),
  ]
}

/** The published ambassadors and contact persons of a policy domain. */
export const peopleOf = async (req: PayloadRequest, domain: Id): Promise<Id[]> =>
  (await publishedPeople(req, [domain])).map(({ id }) => id)

/** What lies in one of these domains, by the path at which a record has its own. */
export const within = (path: string, domains: readonly Domain[]): Where => {
  const known: Where = { [path]: { in: domains.filter((id) => id !== null) } }
  return domains.includes(null) ? { or: [known, { [path]: { exists: false } }] } : known
}

const withPeople = async (req: PayloadRequest, domains: Id[]): Promise<Set<Domain>> =>
  new Set(
    (await publishedPeople(req, domains)).flatMap(({ policyDomains }) => (policyDomains ?? []).map(idOf)),
  )

const publishedPeople = async (req: PayloadRequest, domains: Id[]) => {
  const { docs } = await req.payload.find({
    collection: 'ambassadors',
    where: { policyDomains: { in: domains }, _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
    select: { policyDomains: true },
    overrideAccess: true,
    req,
  })
  return docs
}
