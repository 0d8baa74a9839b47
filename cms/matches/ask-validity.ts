import type { PayloadRequest } from 'payload'
import { dayOf } from '../links/still-valid.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How long before the end it is asked whether a challenge still stands. */
const beforeDays = 14

/** Has whoever put a challenge forward asked, once for each end date, whether it still stands. */
export const askValidity = async (req: PayloadRequest, now: number): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'challenges',
    where: {
      _status: { equals: 'published' },
      status: { equals: 'open' },
      validUntil: {
        greater_than: new Date(now).toISOString(),
        less_than_equal: new Date(now + beforeDays * dayMs).toISOString(),
      },
    },
    pagination: false,
    depth: 0,
    select: { validUntil: true, validAsked: true },
    overrideAccess: true,
    req,
  })
  for (const { id, validUntil, validAsked } of docs) {
    if (validAsked === dayOf(validUntil)) continue
    // Past versions and hooks: nothing that anybody reads has changed.
    await req.payload.db.updateOne({
      collection: 'challenges',
      id,
      data: { validAsked: dayOf(validUntil) },
      req,
    })
    await req.payload.jobs.queue({
      task: 'mail-validity',
      input: { challenge: id },
      overrideAccess: true,
      req,
    })
  }
}
