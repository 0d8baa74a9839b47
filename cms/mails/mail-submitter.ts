import type { PayloadRequest, TaskConfig } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { mailKinds, type MailKind } from '#collections/forms/mails.ts'
import type { Submission } from '#collections/payload-types.ts'
import { statusTokenOf } from '../submissions/status-token.ts'
import { messageId, recordLink, siteLink } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'
import { fillIn, ownTexts } from './texts.ts'

/** Writes to who sent something in, in the words of its form. */
export const mailSubmitter: TaskConfig<'mail-submitter'> = {
  slug: 'mail-submitter',
  inputSchema: [
    { name: 'submission', type: 'number', required: true },
    { name: 'kind', type: 'select', options: [...mailKinds], required: true },
  ],
  retries,
  handler: async ({ input: { submission: id, kind }, req, job }) => {
    const submission = await req.payload.findByID({
      collection: 'submissions',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      showHiddenFields: true,
      req,
    })
    const to = submission?.contact?.email
    // Someone who left no address sees it on the status page; one who filled in the trap may have left another's.
    if (!submission || !to || submission.marks?.includes('trap')) return { output: {} }
    const { subject, text } = await textsFor(req, submission, kind)
    const values = {
      naam: submission.contact?.name ?? '',
      kenmerk: submission.reference,
      titel: submission.title ?? '',
      reden: submission.reason ?? '',
      link: statusLink(submission),
    }
    const paragraphs = text.split(/\n{2,}/).map((one) => fillIn(one, values).trim())
    await req.payload.sendEmail({
      to,
      messageId: messageId(submission.reference, kind, job.id),
      ...asMail(
        { subject: fillIn(subject, values), paragraphs: paragraphs.filter(Boolean) },
        submission.language ?? 'nl',
      ),
    })
    return { output: {} }
  },
}

const textsFor = async (
  req: PayloadRequest,
  submission: Submission,
  kind: MailKind,
): Promise<{ subject: string; text: string }> => {
  const form = await req.payload.findByID({
    collection: 'forms',
    id: Number(idOf(submission.form) ?? 0),
    depth: 0,
    select: { mails: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const own = ownTexts[submission.language ?? 'nl'][kind]
  const given = form?.mails?.[kind]
  return { subject: given?.subject || own.subject, text: given?.text || own.text }
}

/** Where the submitter sees how it stands: by the link, or in the admin for who has an account. */
const statusLink = ({ ticket, id, language }: Submission): string =>
  ticket
    ? siteLink(language ?? 'nl', `/indienen/status/${statusTokenOf(ticket)}`)
    : recordLink('submissions', id)
