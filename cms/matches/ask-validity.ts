import type { PayloadRequest } from 'payload'
import { inTransaction, lockRow } from '../transaction.ts'
import {
  dayOf,
  expiringCollections,
  isStanding,
  newestVersion,
  stands,
  type ExpiringCollection,
} from './expiring.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How long before the end it is asked whether something still stands. */
const beforeDays = 14

/** Has whoever put a record forward asked, once for each end date, whether it still stands. */
export const askValidity = async (req: PayloadRequest, now: number): Promise<void> => {
  for (const collection of expiringCollections)
    for (const id of await dueIn(req, collection, now))
      await inTransaction(req, async () => askAbout(req, collection, id))
}

const dueIn = async (req: PayloadRequest, collection: ExpiringCollection, now: number): Promise<number[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: {
      ...stands[collection],
      validUntil: { less_than_equal: new Date(now + beforeDays * dayMs).toISOString() },
    },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

const askAbout = async (req: PayloadRequest, collection: ExpiringCollection, id: number): Promise<void> => {
  await lockRow(req, collection, id)
  const newest = await newestVersion(req, collection, id)
  const day = dayOf(newest?.validUntil)
  // While an editor writes a newer version its end may change: that is asked about once it stands.
  if (!newest || !isStanding(newest) || (await askedDay(req, collection, id)) === day) return
  // Past versions and hooks: nothing that anybody reads has changed.
  await req.payload.db.updateOne({ collection, id, data: { validAsked: day }, req })
  await req.payload.jobs.queue({
    task: 'mail-validity',
    input: { collection, record: id },
    overrideAccess: true,
    req,
  })
}

/** For which end it was asked; the public row knows, a version does not. */
const askedDay = async (req: PayloadRequest, collection: ExpiringCollection, id: number) => {
  const { validAsked } = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: { validAsked: true },
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return validAsked
}
