import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import type { Form } from '#intake/form.ts'
import { answersOf, publicLists } from '../submissions/status.ts'
import type { Collection } from './record-of.ts'

/** One side of a pair. */
export type Counterpart = { relationTo: Collection; value: number }

const collections = ['solutions', 'challenges'] as const

/**
 * What is brought together with the record of a request: what a moderator chose, else what stands on the site at the address
 * that the submitter gave; null when it is neither.
 */
export const counterpartOf = async (
  req: PayloadRequest,
  form: Form,
  submission: Submission,
): Promise<Counterpart | null> => {
  const { counterpart, record } = submission
  const chosen = Number(idOf(counterpart?.value))
  if (counterpart) return { relationTo: counterpart.relationTo, value: chosen }
  const named = /(\/[a-z]+)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(
    String(answerFor(form, answersOf(submission), 'counterpart') ?? '').trim(),
  )
  const collection = collections.find((one) => publicLists[one] === named?.[1])
  if (!collection || collection === record?.relationTo) return null
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: named?.[2] }, _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs[0] ? { relationTo: collection, value: docs[0].id } : null
}
