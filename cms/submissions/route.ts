import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Ambassador } from '#collections/payload-types.ts'

/**
 * Who follows something up: the published ambassador or contact person of its policy domain, else the domain's stand-in, else
 * the taskforce that the settings name (source: the founding note, on contact persons).
 * @param policyDomain its id, or null when it has none
 */
export const routeOf = async (
  req: PayloadRequest,
  policyDomain: number | null,
): Promise<{ ambassador: number | null }> => {
  if (policyDomain !== null) {
    const person = await firstPerson(req, { policyDomains: { contains: policyDomain } })
    if (person) return { ambassador: person.id }
    const domain = await req.payload.findByID({
      collection: 'policy-domains',
      id: policyDomain,
      depth: 0,
      select: { standIn: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const standIn = idOf(domain?.standIn)
    if (typeof standIn === 'number') return { ambassador: standIn }
  }
  const { fallback } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const taskforce = idOf(fallback)
  return { ambassador: typeof taskforce === 'number' ? taskforce : null }
}

/**
 * Who follows up what is asked about a record without a policy domain: someone of its sectors, as its page promises
 * (`site/src/data/contact-person.ts`), with a domain in which that person decides; else as everything else.
 */
export const routeBySectors = async (
  req: PayloadRequest,
  sectors: readonly number[],
): Promise<{ ambassador: number | null; policyDomain?: number }> => {
  const person = sectors.length > 0 ? await firstPerson(req, { sectors: { in: sectors } }) : null
  if (!person) return routeOf(req, null)
  const domain = idOf(person.policyDomains?.[0])
  return { ambassador: person.id, ...(typeof domain === 'number' ? { policyDomain: domain } : {}) }
}

/** An ambassador before a contact person, then by name: whom the site shows first. */
const firstPerson = async (
  req: PayloadRequest,
  where: Where,
): Promise<Pick<Ambassador, 'id' | 'policyDomains'> | null> => {
  const { docs } = await req.payload.find({
    collection: 'ambassadors',
    where: { and: [where, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: { name: true, kind: true, policyDomains: true },
    overrideAccess: true,
    req,
  })
  const [first] = docs.sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'nl') || a.id - b.id,
  )
  return first ?? null
}
