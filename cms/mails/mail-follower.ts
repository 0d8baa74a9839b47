import type { TaskConfig } from 'payload'
import { messageId, recordLink } from './addresses.ts'
import { followerLetter } from './follower-letter.ts'
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
      select: { reference: true, kind: true, title: true, record: true, history: true, ambassador: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const person = submission?.ambassador
    const to = typeof person === 'object' ? person?.contact?.email : null
    if (!submission || !to) return { output: {} }
    const { record, history, ...arrived } = submission
    const isBack = (history ?? []).filter(({ state }) => state === 'submitted').length > 1
    await req.payload.sendEmail({
      to,
      messageId: messageId(submission.reference, 'follower', job.id),
      ...asMail(
        followerLetter({ ...arrived, isAbout: Boolean(record), isBack }, recordLink('submissions', id)),
        'nl',
      ),
    })
    return { output: {} }
  },
}
