import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { partyOf } from '../../access/roles.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'
import { openSubmissionOf, type OwnRecord } from '../of-record.ts'

/**
 * What a federation sent in stays as it is while somebody reads it: an approval publishes what was read.
 * @throws APIError 409 while the record waits for a decision
 */
export const keepWhileReviewed =
  (collection: OwnRecord['collection']): CollectionBeforeChangeHook<Saved> =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !originalDoc || partyOf(req.user) !== 'federation') return data
    const open = await openSubmissionOf(req, { collection, id: originalDoc.id })
    if (open && open.state !== 'changes-requested')
      throw new APIError(
        `Dit wordt nu nagelezen (${open.reference}). Wil je nog iets wijzigen? Trek de inzending dan eerst in.`,
        409,
        null,
        true,
      )
    return data
  }
