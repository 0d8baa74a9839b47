import type { Submission } from '#collections/payload-types.ts'
import type { Asker } from './queue.ts'
import { scopeOf } from './submissions.ts'
import { isInTime } from './working-days.ts'

/** How many submissions got their first answer lately, and how many of them within the term. */
export type ServiceLevel = { handled: number; inTime: number }

const lately = 30 * 24 * 60 * 60 * 1000
/** The most submissions that are looked at. */
const mostHandled = 500

/**
 * How soon submissions were answered in the past thirty days, those that are for whoever asks: from their arrival to the first
 * decision. What still waits counts in the queues.
 * @param days how many working days an answer may take
 * @returns null when nothing was answered, or when submissions are not theirs to answer
 */
export const serviceLevelFor = async (asker: Asker, days: number): Promise<ServiceLevel | null> => {
  const scope = scopeOf(asker)
  if (!scope) return null
  const from = asker.now - lately
  const { docs } = await asker.req.payload.find({
    collection: 'submissions',
    where: { and: [scope, { 'history.at': { greater_than_equal: new Date(from).toISOString() } }] },
    sort: '-updatedAt',
    limit: mostHandled,
    depth: 0,
    select: { createdAt: true, history: true },
    // As in the queue: which are theirs, the scope says.
    overrideAccess: true,
    req: asker.req,
  })
  const answered = docs.flatMap(({ createdAt, history }) => {
    const at = firstDecision(history)
    return at !== null && at >= from ? [{ arrived: Date.parse(createdAt), at }] : []
  })
  if (answered.length === 0) return null
  return {
    handled: answered.length,
    inTime: answered.filter(({ arrived, at }) => isInTime(arrived, at, days)).length,
  }
}

/** When the submitter first heard something: not when somebody took it up. */
const firstDecision = (history: Submission['history']): number | null => {
  const decided = history?.find(({ state }) => ['changes-requested', 'approved', 'rejected'].includes(state))
  return decided ? Date.parse(decided.at) : null
}
