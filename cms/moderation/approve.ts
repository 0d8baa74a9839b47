import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { checklistOf, isReady } from '#collections/checklist/checklist.ts'
import type { Looked } from '#collections/checklist/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { collectionOf, recordOf } from './record-of.ts'

/**
 * What an approval makes: the draft record, or a newer draft of the one that is there, published when nothing on the checklist
 * is red. Happens in the transaction of the approval, or not at all.
 * @returns the record to link; null for a submission that makes none
 * @throws APIError 409 when its form is gone
 */
export const approve = async (
  req: PayloadRequest,
  submission: Submission,
): Promise<Submission['record'] | null> => {
  const collection = collectionOf(submission.kind)
  if (!collection) return null
  const id = idOf(submission.record?.value)
  const draft = await draftOf(req, submission, collection, typeof id === 'number' ? id : null)
  const kind = collection === 'solutions' ? 'solution' : 'challenge'
  if (isReady(checklistOf(kind, draft)))
    await req.payload.update({
      collection,
      id: draft.id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  return { relationTo: collection, value: draft.id }
}

const draftOf = async (
  req: PayloadRequest,
  submission: Submission,
  collection: 'solutions' | 'challenges',
  id: number | null,
): Promise<Looked & { id: number }> => {
  const common = { collection, depth: 0, draft: true, overrideAccess: true, req } as const
  // A member of a federation wrote the record itself: its newest draft is what was sent in.
  if (!submission.ticket && id !== null) return req.payload.findByID({ ...common, id })
  const form = await formOfSubmission(req, idOf(submission.form))
  if (!form)
    throw new APIError(
      'Het formulier van deze inzending bestaat niet meer. Maak het record met de hand.',
      409,
      null,
      true,
    )
  const data = (await recordOf(req, form, submission, collection)) as never
  return id === null ? req.payload.create({ ...common, data }) : req.payload.update({ ...common, id, data })
}
