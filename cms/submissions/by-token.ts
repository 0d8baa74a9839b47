import type { PayloadRequest } from 'payload'
import type { Submission } from '#collections/payload-types.ts'
import { refuse } from './refusal.ts'
import { hashOfToken, isToken } from './status-token.ts'

/** How long a status page stays after the end. */
const staysMs = 90 * 24 * 60 * 60 * 1000

/**
 * The submission that a token opens.
 * @throws Refused 404 for a token that opens nothing, or nothing any more
 */
export const submissionBy = async (req: PayloadRequest, token: unknown): Promise<Submission> => {
  if (!isToken(token)) return refuse(404, 'noToken')
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { tokenHash: { equals: hashOfToken(token) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  const [submission] = docs
  if (!submission) return refuse(404, 'noToken')
  const { endedAt } = submission
  return endedAt && Date.parse(endedAt) < Date.now() - staysMs ? refuse(404, 'noToken') : submission
}
