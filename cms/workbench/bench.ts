import type { Pack } from '#matching'
import type { Urgency } from '#collections/challenges/urgency.ts'
import type { Match, Solution } from '#collections/payload-types.ts'

/** The two sides of a match. */
export type Side = 'challenge' | 'solution'
/** The side across. */
export const across = { challenge: 'solution', solution: 'challenge' } as const

/** A published solution or an open challenge, as the workbench lists it; never who to reach about it. */
export type BenchRecord = {
  id: number
  title: string
  summary: string
  language: 'nl' | 'en'
  /** Slugs. */
  sectors: string[]
  createdAt: string
  /** Since when it has been public. */
  since: string
  /** Of a solution. */
  maturity: Solution['maturity'] | null
  /** Of a challenge. */
  policyDomain: number | null
  /** Of a challenge. */
  urgency: Urgency | null
  /** Of a challenge: what it asks. Those of thousands of solutions would be megabytes: they are asked for one by one. */
  description: string | null
}

/** A match in any state, with what its sides are called: they may be closed, or not public any more. */
export type BenchMatch = { id: number; state: Match['state'] } & Record<Side, { id: number; title: string }>

/** By side what can be found, ready for the matcher: megabytes, the same until a record changes or a word is learned. */
export type BenchIndex = { packs: Record<Side, Pack>; records: Record<Side, BenchRecord[]> }

/** A record as the page shows it; what it tells at length comes with what fits it. */
export type Listed = Omit<BenchRecord, 'description'>
