import type { PayloadRequest, Where } from 'payload'
import { mostUrgentFirst as byUrgency, type Urgency } from '#collections/challenges/urgency.ts'
import type { Role } from '#collections/access/roles.ts'
import type { WaitingLanguage, words } from './words.ts'

/** Something that waits, where it is done in the admin, and since when; no moment when nobody is kept waiting yet. */
export type Item = {
  title: string
  path: string
  since: string | null
  note?: string
  /** Of the challenge that it is about, where that decides which comes first. */
  urgency?: Urgency
}

/** For whom is asked: somebody with an account, or an ambassador by their profile alone, for a mail. */
export type Asker = {
  req: PayloadRequest
  role: Role
  /** Null: nobody looks, the portal itself writes to the ambassador. */
  user: number | null
  profile: number | null
  organisation: number | null
  now: number
  language: WaitingLanguage
}

/** How much waits, how much of it is over its term, and those that wait longest. */
export type Waiting = { total: number; overdue: number; items: Item[] }

export type QueueName = keyof (typeof words)['nl']['queues']

/** One thing that somebody may be waited for. A table in `roles.ts` says who has which. */
export type Queue = {
  name: QueueName
  /** Whether it may wait no longer than the days in the settings. */
  isTimed: boolean
  /** What waits for somebody else, to know; it counts nowhere. */
  isInformation: boolean
  /** Whether it is counted in the navigation, on every page; not what takes many questions. */
  isInNavigation: boolean
  /** Whether the most urgent comes first, before what waits longest. */
  isByUrgency: boolean
  /** The list of the admin that holds it, filtered. */
  list: (asker: Asker) => string
  count: (asker: Asker) => Promise<number>
  /** @param termStart what came in before this moment is over its term */
  read: (asker: Asker, termStart: number) => Promise<Waiting>
}

/** The most that is read of one queue; what is more is counted. */
export const mostRead = 50

/** A page of a find, for the definition of a queue to add its collection and its fields to. */
export type Page = {
  where: Where
  limit: number
  overrideAccess: boolean
  req: PayloadRequest
  depth: number
}

export const oldestFirst = (a: Item, b: Item): number => (a.since ?? '~').localeCompare(b.since ?? '~')

export const mostUrgentFirst = (a: Item, b: Item): number =>
  byUrgency(a.urgency ?? null, b.urgency ?? null) || oldestFirst(a, b)

/** The title of a record, or of what a relation was filled in with. */
export const titleOf = (record: unknown): string => {
  const title = typeof record === 'object' && record !== null && 'title' in record ? record.title : ''
  return typeof title === 'string' ? title : ''
}
