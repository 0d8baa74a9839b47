import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import { questionsOf } from '#intake/form.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { answersOf } from '../submissions/status.ts'

/** The fields of a public record that a visitor may correct. */
const correctable = new Set([
  'title',
  'summary',
  'description',
  'website',
  'name',
  'audience',
  'privacy',
  'bio',
])

export type Difference = { field: string; label: string; old: string; new: string }

/** What a correction would change about its record, field by field; what is the same already is left out. */
export const differencesOf = async (req: PayloadRequest, submission: Submission): Promise<Difference[]> => {
  const { record } = submission
  const form = await formOfSubmission(req, idOf(submission.form))
  const doc = record
    ? await req.payload.findByID({
        collection: record.relationTo,
        id: Number(idOf(record.value)),
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null
  if (!form || !doc) return []
  const fields = new Map(Object.entries(doc))
  return questionsOf(form).flatMap(({ fills, label }) => {
    // People and organisations are called by their name.
    const field = fills === 'title' && !fields.has('title') ? 'name' : fills
    const given = fills ? answerFor(form, answersOf(submission), fills) : null
    if (!field || typeof given !== 'string' || !correctable.has(field)) return []
    if (!fields.has(field) && !['summary', 'website', 'description'].includes(field)) return []
    const old: unknown = fields.get(field)
    return given === old ? [] : [{ field, label, old: typeof old === 'string' ? old : '', new: given }]
  })
}

/**
 * Gives the record of a correction the answers that a moderator ticked, and publishes it as it then is.
 * @throws APIError 400 for a field that the correction does not change
 */
export const acceptFields = async (
  req: PayloadRequest,
  submission: Submission,
  accepts: readonly string[],
): Promise<void> => {
  if (accepts.length === 0 || !submission.record) return
  const differences = await differencesOf(req, submission)
  const data = Object.fromEntries(
    accepts.map((field) => {
      const difference = differences.find((one) => one.field === field)
      if (!difference)
        throw new APIError(`Deze verbetering wijzigt "${field.slice(0, 60)}" niet.`, 400, null, true)
      return [field, difference.new]
    }),
  )
  await req.payload.update({
    collection: submission.record.relationTo,
    id: Number(idOf(submission.record.value)),
    data: { ...data, _status: 'published' } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
