import type { Match } from '#collections/payload-types.ts'

/**
 * What became of what came in: how many reached each step, to begin with none. The first two count records, the others matches:
 * a match that reached a step passed the ones before it.
 */
export const noCounts = () => ({
  submitted: 0,
  published: 0,
  proposed: 0,
  introduced: 0,
  inUse: 0,
  lasting: 0,
})
export type StepCounts = ReturnType<typeof noCounts>
export type ImpactStep = keyof StepCounts

/** Something that reached a step: when, and in which sectors it counts. */
export type Reached = { step: ImpactStep; at: string; sectors: readonly number[] }

type Dated = Pick<Match, 'state' | 'proposedAt' | 'introducedAt' | 'inUseAt' | 'lastingAt'>

const dates = {
  proposed: 'proposedAt',
  introduced: 'introducedAt',
  inUse: 'inUseAt',
  lasting: 'lastingAt',
} as const satisfies Partial<Record<ImpactStep, keyof Dated>>
const matchSteps = ['proposed', 'introduced', 'inUse', 'lasting'] as const

/** How far a match is by its state; one that was declined got as far as its dates say. */
const furthest = { proposed: 0, introduced: 1, 'in-use': 2, lasting: 3, declined: 3 } as const

/**
 * The steps that a match reached, each with its date. A step without a date of its own, as a match that was written down
 * afterwards has, was passed at the latest when the next one was reached. A step that was taken back does not count.
 */
export const stepsOf = (match: Dated, sectors: readonly number[]): Reached[] =>
  matchSteps.slice(0, furthest[match.state] + 1).flatMap((step, nth) => {
    const at = matchSteps
      .slice(nth, furthest[match.state] + 1)
      .map((later) => match[dates[later]])
      .find(Boolean)
    return at ? [{ step, at, sectors }] : []
  })
