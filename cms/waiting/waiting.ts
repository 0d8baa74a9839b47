import type { PayloadRequest } from 'payload'
import type { Asker, Item, Queue, Waiting } from './queue.ts'
import { queuesFor } from './roles.ts'
import { isOverdue } from './stored-queue.ts'
import { termStart } from './working-days.ts'

/** A queue with what waits in it, and which of that is over its term. */
export type Filled = Omit<Waiting, 'items'> & { queue: Queue; items: (Item & { isOverdue: boolean })[] }

/** How many working days something may wait, from the settings. */
export const serviceDaysOf = async (req: PayloadRequest): Promise<number> => {
  const { serviceDays } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { serviceDays: true },
    overrideAccess: true,
    req,
  })
  return serviceDays ?? 5
}

/**
 * What waits for somebody: their queues that are not empty, with those that wait longest. One question after the other: who
 * asks is one of many, and a job has one connection.
 * @param days how many working days something may wait
 */
export const waitingFor = async (asker: Asker, days: number): Promise<Filled[]> => {
  const start = termStart(asker.now, days)
  const filled: Filled[] = []
  for (const queue of queuesFor(asker)) {
    const { items, ...counts } = await queue.read(asker, start)
    const marked = items.map((item) => ({ ...item, isOverdue: queue.isTimed && isOverdue(item, start) }))
    if (counts.total > 0) filled.push({ queue, ...counts, items: marked })
  }
  return filled
}

/**
 * How much waits for somebody in each of their queues, those that are not empty.
 * @param isCounted is asked before each count
 */
export const countsFor = async (
  asker: Asker,
  isCounted: (queue: Queue) => boolean = ({ isInformation }) => !isInformation,
): Promise<{ queue: Queue; total: number }[]> => {
  const counts: { queue: Queue; total: number }[] = []
  for (const queue of queuesFor(asker)) {
    const total = isCounted(queue) ? await queue.count(asker) : 0
    if (total > 0) counts.push({ queue, total })
  }
  return counts
}
