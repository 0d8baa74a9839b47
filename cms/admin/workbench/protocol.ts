/** What the page of the workbench and the thread that finds say to each other. */
import type { BenchMatch, Listed, Side } from '../../workbench/bench.ts'
import type { Filters, Suggested } from './suggestions.ts'

/** What fits a record? `taken` are the numbers of what is a match with it already. */
export type Question = { from: Side; id: number; filters: Filters; taken: readonly number[] }
/** What fits it, best first, and what the record itself tells at length. */
export type Answer = { description: string; suggestions: Suggested[] }

/** From the page. */
export type Ask = { number: number; question: Question }

/** What there is to match. */
export type Opened = { records: Record<Side, Listed[]>; matches: BenchMatch[] }
/** To the page: `opened` comes once, before all answers. */
export type Reply =
  ({ type: 'opened' } & Opened) | { type: 'found'; number: number; answer: Answer } | { type: 'failed' }
