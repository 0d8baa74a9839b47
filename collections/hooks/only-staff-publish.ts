import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { isOutsider } from '../access/roles.ts'

/** Nothing is public before staff approve it: what others save stays a draft. */
export const onlyStaffPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.user && isOutsider(req.user) && data._status === 'published')
    throw new APIError('Alleen de redactie kan publiceren. Bewaar je tekst als concept.', 403, null, true)
  return data
}
