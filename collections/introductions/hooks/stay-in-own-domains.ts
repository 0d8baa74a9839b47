import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../access/rules.ts'
import { partyOf } from '../../access/roles.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'

/** An ambassador brokers for matches that they may update themselves. */
export const stayInOwnDomains: CollectionBeforeChangeHook<Saved> = async ({ data, originalDoc, req }) => {
  if (partyOf(req.user) !== 'ambassador') return data
  const match = idOf(data.match ?? originalDoc?.match)
  const access = req.payload.collections.matches.config.access.update
  const reach = match === null ? false : await access({ req, id: Number(match) })
  const found =
    reach && typeof reach === 'object'
      ? await req.payload.count({
          collection: 'matches',
          where: { and: [{ id: { equals: match } }, reach] },
          overrideAccess: true,
          req,
        })
      : null
  if (!found?.totalDocs) throw new APIError('Deze match hoort niet bij jouw beleidsdomein.', 403, null, true)
  return data
}
