import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { domainsOf, idOf } from '../../access/rules.ts'
import { partyOf } from '../../access/roles.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'

/** An ambassador matches challenges of the policy domains that they look after; moving a match to another domain is no way around. */
export const stayInOwnDomains: CollectionBeforeChangeHook<Saved> = async ({ data, originalDoc, req }) => {
  if (partyOf(req.user) !== 'ambassador') return data
  const challenge = idOf(data.challenge ?? originalDoc?.challenge)
  const record =
    challenge === null
      ? null
      : await req.payload.findByID({
          collection: 'challenges',
          id: challenge,
          depth: 0,
          select: { policyDomain: true },
          overrideAccess: true,
          disableErrors: true,
          req,
        })
  const domain = idOf(record?.policyDomain)
  if (!(await domainsOf(req)).includes(domain))
    throw new APIError(
      'Deze uitdaging hoort niet bij jouw beleidsdomein. Vraag de ambassadeur van dat domein.',
      403,
      null,
      true,
    )
  return data
}
