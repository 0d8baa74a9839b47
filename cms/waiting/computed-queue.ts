import { mostRead, oldestFirst, type Asker, type Item, type Queue } from './queue.ts'

type Definition = Pick<Queue, 'name' | 'list'> &
  Partial<Pick<Queue, 'isInNavigation'>> & {
    /** All that waits: of bounded questions, to few records. */
    items: (asker: Asker) => Promise<Item[]>
  }

/** A queue that no single question to the database tells. */
export const computedQueue = ({ name, list, isInNavigation = false, items }: Definition): Queue => ({
  name,
  list,
  isTimed: false,
  isInformation: false,
  isByUrgency: false,
  isInNavigation,
  count: async (asker) => (await items(asker)).length,
  read: async (asker) => {
    const all = (await items(asker)).sort(oldestFirst)
    return { total: all.length, overdue: 0, items: all.slice(0, mostRead) }
  },
})
