import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { domainsOf, idOf } from '../../access/rules.ts'
import { partyOf } from '../../access/roles.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'

/** An ambassador writes challenges of the policy domains that they look after and cannot move one out of reach of another. */
export const stayInOwnDomains: CollectionBeforeChangeHook<Saved> = async ({ data, originalDoc, req }) => {
  if (partyOf(req.user) !== 'ambassador') return data
  const domain = idOf(data.policyDomain === undefined ? originalDoc?.policyDomain : data.policyDomain)
  if (!(await domainsOf(req)).includes(domain))
    throw new APIError('Kies een beleidsdomein dat je zelf opvolgt.', 403, null, true)
  return data
}
