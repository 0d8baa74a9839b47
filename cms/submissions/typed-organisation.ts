import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import { formOfSubmission } from './forms.ts'
import { answersOf } from './status.ts'

/** The name of the organisation that a submitter typed; empty when none was asked for. */
export const typedOrganisation = async (req: PayloadRequest, submission: Submission): Promise<string> => {
  const form = await formOfSubmission(req, idOf(submission.form))
  const typed = form ? answerFor(form, answersOf(submission), 'organisation') : null
  return typeof typed === 'string' ? typed.trim() : ''
}

/** The same of whoever sent in, or asked for an introduction with, a record that has no organisation linked. */
export const organisationTypedFor = async (
  req: PayloadRequest,
  collection: 'solutions' | 'challenges',
  id: number,
): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      or: [
        {
          kind: { equals: 'introduction' },
          'counterpart.relationTo': { equals: collection },
          'counterpart.value': { equals: id },
        },
        {
          kind: { equals: collection === 'solutions' ? 'solution' : 'challenge' },
          'record.relationTo': { equals: collection },
          'record.value': { equals: id },
        },
      ],
    },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? typedOrganisation(req, docs[0]) : ''
}
