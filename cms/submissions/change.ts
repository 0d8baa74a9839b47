import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { mayGo } from '#collections/submissions/transitions.ts'
import type { Submission } from '#collections/payload-types.ts'
import { paths, type Received } from '#intake/protocol.ts'
import { submissionBy } from './by-token.ts'
import { digestOf, filledFrom } from './filled.ts'
import { publishedForm } from './forms.ts'
import { attachmentsOf } from './receipts.ts'
import { rightAnswers } from './receive.ts'
import { refuse } from './refusal.ts'
import { readJson, sealedEndpoint } from './sealed-endpoint.ts'
import { isStored } from './witness.ts'

/** Takes the changed answers that were asked for. */
export const changeEndpoint = sealedEndpoint(
  paths.change,
  readJson,
  async (req, { token, answers: sent }) => {
    const submission = await submissionBy(req, token)
    const language = submission.language ?? 'nl'
    if (!mayGo('submitter', submission.state, 'submitted')) return refuse(409, 'notNow', language)
    const form = await publishedForm(req, Number(idOf(submission.form)))
    const { organisation, policyDomain, ambassador, ...filled } = await filledFrom(
      req,
      form,
      rightAnswers(form, sent),
    )
    const digest = digestOf(filled.answers)
    const attachments = await attachmentsOf(req, form, filled.answers)
    return settle(req, submission, token, {
      ...filled,
      // A correction is called after its record.
      title: submission.record ? submission.title : filled.title,
      // Whom a person chose stays, unless another name is known; who looks after its record does too.
      ...(organisation === null ? {} : { organisation }),
      ...(policyDomain === null ? {} : { policyDomain, ambassador }),
      attachments,
      digest,
      state: 'submitted',
    })
  },
)

/** Takes a submission back, when its submitter asks for it. */
export const withdrawEndpoint = sealedEndpoint(paths.withdraw, readJson, async (req, { token }) => {
  const submission = await submissionBy(req, token)
  if (!mayGo('submitter', submission.state, 'withdrawn'))
    return refuse(409, 'notNow', submission.language ?? 'nl')
  return settle(req, submission, token, { state: 'withdrawn' })
})

const settle = async (
  req: PayloadRequest,
  { id, reference, language }: Submission,
  token: unknown,
  data: Partial<Submission>,
): Promise<{ status: 200; body: Received }> => {
  await req.payload.update({
    collection: 'submissions',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    context: { bySubmitter: true },
    req,
  })
  if (!(await isStored(id, data.state ?? ''))) return refuse(503, 'away', language ?? 'nl')
  return { status: 200, body: { reference, token: String(token) } }
}
