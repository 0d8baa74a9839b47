import type { TaskConfig } from 'payload'
import { messageId, recordLink } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

/** Tells the ambassador of the policy domain that something came in: what and where, and nothing of who sent it. */
export const mailFollower: TaskConfig<'mail-follower'> = {
  slug: 'mail-follower',
  inputSchema: [{ name: 'submission', type: 'number', required: true }],
  retries,
  handler: async ({ input: { submission: id }, req, job }) => {
    const submission = await req.payload.findByID({
      collection: 'submissions',
      id,
      depth: 1,
      select: { reference: true, title: true, ambassador: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const person = submission?.ambassador
    const to = typeof person === 'object' ? person?.contact?.email : null
    if (!submission || !to) return { output: {} }
    await req.payload.sendEmail({
      to,
      messageId: messageId(submission.reference, 'follower', job.id),
      ...asMail(
        {
          subject: `Nieuwe inzending ${submission.reference}`,
          paragraphs: [
            `Er is een nieuwe inzending voor jou: “${submission.title ?? ''}”.`,
            'Je leest en behandelt ze in het beheer:',
            recordLink('submissions', id),
          ],
        },
        'nl',
      ),
    })
    return { output: {} }
  },
}
