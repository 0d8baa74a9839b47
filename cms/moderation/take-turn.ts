import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { lockRow } from '../transaction.ts'

/**
 * Two approvals at once, of one submission or for one organisation, are one after the other. It comes before anything else:
 * a record that names the organisation holds on to its row too.
 * @throws APIError 409 when the submission was decided about meanwhile
 */
export const takeTurn = async (
  req: PayloadRequest,
  { id, state, organisation }: Pick<Submission, 'id' | 'state' | 'organisation'>,
): Promise<void> => {
  await lockRow(req, 'submissions', id)
  // What the request was given may have been read before the other one ended.
  const now = await req.payload.db.findOne<Pick<Submission, 'id' | 'state'>>({
    collection: 'submissions',
    where: { id: { equals: id } },
    select: { state: true },
    req,
  })
  if (now?.state !== state)
    throw new APIError('Iemand anders besliste hier intussen over. Laad de pagina opnieuw.', 409, null, true)
  const of = idOf(organisation)
  if (typeof of === 'number') await lockRow(req, 'organisations', of)
}
