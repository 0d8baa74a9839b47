import type { PayloadRequest } from 'payload'
import type { Submission } from '#collections/payload-types.ts'
import { idOf } from '#collections/access/rules.ts'
import { answerFor } from '#intake/answers.ts'
import type { Form } from '#intake/form.ts'
import { idsOfSlugs } from '../submissions/ids.ts'
import { answersOf } from '../submissions/status.ts'

/** The fields that an answer fills as it is: texts, choices and days. */
const plain = {
  solutions: [
    'title',
    'summary',
    'description',
    'privacy',
    'website',
    'maturity',
    'digital',
    'deployableIn',
    'cost',
    'validUntil',
    'lasting',
  ],
  challenges: ['title', 'summary', 'description', 'audience', 'urgency', 'validUntil', 'lasting'],
} as const

export type Collection = keyof typeof plain
export const collectionOf = (kind: Submission['kind']): Collection | null =>
  kind === 'solution' ? 'solutions' : kind === 'challenge' ? 'challenges' : null

/**
 * The record of a collection that a submission would make: what its answers fill, with related records found by their slug.
 * What fills no field stays with the submission.
 */
export const recordOf = async (
  req: PayloadRequest,
  form: Form,
  submission: Submission,
  collection: Collection,
): Promise<Record<string, unknown>> => {
  const answers = answersOf(submission)
  const answer = (field: string) => answerFor(form, answers, field)
  const filled = Object.fromEntries(
    plain[collection].flatMap((field) => {
      const given = answer(field)
      return typeof given === 'string' ? [[field, given]] : []
    }),
  )
  const organisation = idOf(submission.organisation)
  return {
    ...filled,
    sectors: await idsOfSlugs(req, 'sectors', [answer('sectors') ?? []].flat()),
    contact: submission.contact,
    language: submission.language,
    ...(collection === 'solutions'
      ? { provider: organisation }
      : { organisation, policyDomain: idOf(submission.policyDomain) }),
  }
}
