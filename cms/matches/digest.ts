import type { PayloadRequest } from 'payload'
import { ambassadorAsker } from '../waiting/asker.ts'
import { countsFor } from '../waiting/waiting.ts'

/** Has a mail made for every ambassador for whom something waits; nobody else gets one. */
export const queueDigests = async (req: PayloadRequest, now: number): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'ambassadors',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
    select: { contact: true },
    overrideAccess: true,
    req,
  })
  for (const { id, contact } of docs) {
    if (!contact?.email) continue
    if ((await countsFor(ambassadorAsker(req, id, now))).length === 0) continue
    await req.payload.jobs.queue({
      task: 'mail-digest',
      input: { ambassador: id, now: new Date(now).toISOString() },
      overrideAccess: true,
      req,
    })
  }
}
