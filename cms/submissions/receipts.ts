import type { PayloadRequest } from 'payload'
import { sealed, unsealed } from '#intake/seal.ts'
import { questionsOf, type Form } from '#intake/form.ts'
import type { Answers } from '#intake/answers.ts'
import { environment } from '../env.ts'
import { refuse } from './refusal.ts'

const purpose = 'attachment'

/** What the answer to a question for a file is: the attachment's number, sealed so that nobody can name another's. */
export const receiptOf = (id: number): string => sealed(environment().payloadSecret, purpose, String(id))

/** The number of the attachment that a receipt is for; null for one that we did not give. */
export const readReceipt = (receipt: string): number | null => {
  const id = unsealed(environment().payloadSecret, purpose, receipt)
  return id !== null && /^\d{1,9}$/.test(id) ? Number(id) : null
}

/**
 * The attachments that the answers of a form name.
 * @throws Refused 422 when one is not there any more: it waits a day
 */
export const attachmentsOf = async (req: PayloadRequest, form: Form, answers: Answers): Promise<number[]> => {
  const receipts = questionsOf(form)
    .filter(({ type }) => type === 'file')
    .flatMap(({ name }) => [answers[name] ?? []].flat())
    .filter((receipt) => receipt !== '')
  const ids = receipts.map((receipt) => readReceipt(receipt) ?? refuse(422, 'noReceipt', form.language))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.length === new Set(ids).size
    ? docs.map(({ id }) => id)
    : refuse(422, 'noReceipt', form.language)
}
