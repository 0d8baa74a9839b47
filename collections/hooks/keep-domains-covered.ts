import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { idOf } from '../access/rules.ts'
import type { Ambassador, PolicyDomain } from '../payload-types.ts'
import { publicBefore } from './public-record.ts'

/**
 * No policy domain is without somebody: an ambassador or contact person leaves one only when another is there, or a
 * stand-in. Comes after `rememberPublicRecord`.
 * @throws APIError 409 naming the domains that would be left alone
 */
export const keepDomainsCovered: CollectionBeforeChangeHook<Ambassador> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || isDraftBeside(req, data)) return data
  // What the public sees, not the newest draft.
  const before = publicBefore(req, 'ambassadors', originalDoc.id)
  if (before === null) return data
  const stays = data._status === 'draft' ? [] : idsOf(data.policyDomains ?? originalDoc.policyDomains)
  const leaves = idsOf(before.policyDomains).filter((id) => !stays.includes(id))
  await refuseUncovered(req, leaves, originalDoc.id)
  return data
}

/** The same for who is deleted. */
export const keepDomainsCoveredByOthers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.findByID({
    collection: 'ambassadors',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (person?._status === 'published') await refuseUncovered(req, idsOf(person.policyDomains), Number(id))
}

/** The same for a domain that lets its stand-in go. */
export const keepStandIn: CollectionBeforeChangeHook<PolicyDomain> = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.standIn || !('standIn' in data) || data.standIn) return data
  if (await isCovered(req, originalDoc.id, null)) return data
  throw new APIError(
    'Dit domein heeft geen ambassadeur of contactpersoon. Kies eerst een andere vervanger.',
    409,
    null,
    true,
  )
}

/** A draft that is saved beside what is published takes nobody away yet. */
const isDraftBeside = (req: PayloadRequest, { _status }: Partial<Ambassador>): boolean =>
  _status === 'draft' && String(req.query.draft) === 'true'

const refuseUncovered = async (req: PayloadRequest, domains: number[], person: number): Promise<void> => {
  const alone: string[] = []
  for (const id of domains) {
    const domain = await req.payload.findByID({
      collection: 'policy-domains',
      id,
      depth: 0,
      select: { name: true, standIn: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const standIn = idOf(domain?.standIn)
    if (!domain || (standIn !== null && standIn !== person) || (await isCovered(req, id, person))) continue
    alone.push(domain.name)
  }
  if (alone.length > 0)
    throw new APIError(
      `Dan staat niemand meer in voor ${alone.join(', ')}. Geef het domein eerst een vervanger, of een andere ambassadeur.`,
      409,
      null,
      true,
    )
}

/** Whether somebody else who is published looks after a domain. */
const isCovered = async (req: PayloadRequest, domain: number, without: number | null): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'ambassadors',
    where: {
      policyDomains: { contains: domain },
      _status: { equals: 'published' },
      ...(without === null ? {} : { id: { not_equals: without } }),
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const idsOf = (related: unknown): number[] =>
  (Array.isArray(related) ? related : []).map((one: unknown) => Number(idOf(one)))
