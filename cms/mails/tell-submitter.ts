import type { PayloadRequest } from 'payload'
import type { MailKind } from '#collections/forms/mails.ts'

/**
 * Has the submitter written about their submission: later, by the worker, as part of the transaction of the request. The queue
 * holds the number of the submission and nothing of a person.
 */
export const tellSubmitter = async (
  req: PayloadRequest,
  submission: number,
  kind: MailKind,
): Promise<void> => {
  await req.payload.jobs.queue({
    task: 'mail-submitter',
    input: { submission, kind },
    overrideAccess: true,
    req,
  })
}

/** Has whoever follows a submission up told that there is one. */
export const tellFollower = async (req: PayloadRequest, submission: number): Promise<void> => {
  await req.payload.jobs.queue({
    task: 'mail-follower',
    input: { submission },
    overrideAccess: true,
    req,
  })
}
