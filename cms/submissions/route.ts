import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'

/**
 * Who follows something up: the published ambassador or contact person of its policy domain, else the domain's stand-in, else
 * the taskforce that the settings name (source: the founding note, on contact persons).
 * @param policyDomain its id, or null when it has none
 */
export const routeOf = async (
  req: PayloadRequest,
  policyDomain: number | null,
): Promise<{ ambassador: number | null }> => {
  const { payload } = req
  if (policyDomain !== null) {
    const { docs } = await payload.find({
      collection: 'ambassadors',
      where: { policyDomains: { contains: policyDomain }, _status: { equals: 'published' } },
      // An ambassador before a contact person, and always the same of two.
      sort: ['kind', 'id'],
      limit: 1,
      depth: 0,
      select: {},
      overrideAccess: true,
      req,
    })
    if (docs[0]) return { ambassador: docs[0].id }
    const domain = await payload.findByID({
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
  const { fallback } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true, req })
  const taskforce = idOf(fallback)
  return { ambassador: typeof taskforce === 'number' ? taskforce : null }
}
