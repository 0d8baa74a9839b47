import type { Where } from 'payload'
import {
  mostRead,
  mostUrgentFirst,
  oldestFirst,
  type Asker,
  type Item,
  type Page,
  type Queue,
} from './queue.ts'

type Definition = Pick<Queue, 'name' | 'list'> &
  Partial<Pick<Queue, 'isTimed' | 'isInformation' | 'isByUrgency'>> & {
    collection: 'submissions' | 'tasks' | 'matches'
    /** What of the collection waits; null: nothing does, whatever it holds. */
    where: (asker: Asker) => Where | null | Promise<Where | null>
    /** What of it comes before all else. */
    first?: (asker: Asker) => { mine: Where; others: Where } | null
    /** What went away and may have come back since: its term begins anew. */
    mayBeBack?: Where
    /** Whether somebody's own rights narrow it further; without: what was put in their queue is theirs to see. */
    overrideAccess: (asker: Asker) => boolean
    /** Finds one page, oldest first, or the most urgent before that. */
    items: (asker: Asker, page: Page) => Promise<Item[]>
  }

/** A queue that the database counts and sorts. */
export const storedQueue = (definition: Definition): Queue => {
  const {
    collection,
    first,
    isTimed = false,
    isInformation = false,
    isByUrgency = false,
    items,
    list,
    mayBeBack,
    name,
  } = definition
  const order = isByUrgency ? mostUrgentFirst : oldestFirst
  const page = (asker: Asker, where: Where, limit = mostRead): Page => {
    const overrideAccess = definition.overrideAccess(asker)
    return { where, limit, overrideAccess, req: asker.req, depth: 0 }
  }
  const count = async (asker: Asker, where: Where): Promise<number> => {
    const { overrideAccess, req } = page(asker, where)
    return (await req.payload.count({ collection, where, overrideAccess, req })).totalDocs
  }
  const countOverdue = async (asker: Asker, where: Where, termStart: number): Promise<number> => {
    const old = and(where, { createdAt: { less_than: new Date(termStart).toISOString() } })
    const all = await count(asker, old)
    if (!mayBeBack || all === 0) return all
    const suspects = await items(asker, page(asker, and(old, mayBeBack), mostSuspects))
    return all - suspects.filter((item) => !isOverdue(item, termStart)).length
  }
  const readItems = async (asker: Asker, where: Where): Promise<Item[]> => {
    const parts = first?.(asker)
    if (!parts) return (await items(asker, page(asker, where))).sort(order)
    const mine = (await items(asker, page(asker, and(where, parts.mine)))).sort(order)
    if (mine.length >= mostRead) return mine
    const others = page(asker, and(where, parts.others), mostRead - mine.length)
    return [...mine, ...(await items(asker, others)).sort(order)]
  }
  return {
    name,
    isTimed,
    isInformation,
    isByUrgency,
    isInNavigation: !isInformation,
    list,
    count: async (asker) => {
      const where = await definition.where(asker)
      return where ? count(asker, where) : 0
    },
    read: async (asker, termStart) => {
      const where = await definition.where(asker)
      const total = where ? await count(asker, where) : 0
      if (!where || total === 0) return { total: 0, overdue: 0, items: [] }
      return {
        total,
        overdue: isTimed ? await countOverdue(asker, where, termStart) : 0,
        items: await readItems(asker, where),
      }
    },
  }
}

/** Whether something has waited longer than it may. */
export const isOverdue = ({ since }: Item, termStart: number): boolean =>
  since !== null && Date.parse(since) < termStart

/** Of what is old, this many at most are looked at one by one for having come back. */
const mostSuspects = 500

const and = (...all: Where[]): Where => ({ and: all })
