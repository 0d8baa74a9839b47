import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { organisationOf } from '../access/rules.ts'
import { partyOf } from '../access/roles.ts'

/**
 * What a federation or company writes is its own organisation's, whatever it sends along.
 * @param field the field that names the organisation
 */
export const keepOwnOrganisation =
  (field: string): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    if (partyOf(req.user) !== 'federation') return data
    const mine = organisationOf(req.user)
    if (mine === null)
      throw new APIError(
        'Je account is nog niet aan een organisatie gekoppeld. Vraag het aan de redactie.',
        403,
        null,
        true,
      )
    return { ...data, [field]: mine }
  }
