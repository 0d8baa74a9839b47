import { noCounts, type Reached, type StepCounts } from './steps.ts'
import { mondayOf } from './week.ts'

/** Counts of the steps: of all time, by week from the first to this one, and by sector. */
export type Impact = {
  total: StepCounts
  /** `from` is the week's Monday in Brussels, as 2026-11-23. */
  weeks: { from: string; counts: StepCounts }[]
  /** By the id of the sector; what is in two sectors counts in both, so these do not add up to the total. */
  sectors: { id: number; counts: StepCounts }[]
}

const weekMs = 7 * 24 * 60 * 60 * 1000

/**
 * Adds up what reached which step.
 * @param reached in any order
 * @param now ends the list of weeks, so that a quiet one shows as such
 */
export const impactOf = (reached: readonly Reached[], now: number): Impact => {
  const total = noCounts()
  const weeks = new Map<string, StepCounts>()
  const sectors = new Map<number, StepCounts>()
  const mondays = reached.map(({ at }) => mondayOf(Date.parse(at)))
  const last = mondayOf(now)
  const first = mondays.reduce((earliest, monday) => Math.min(earliest, monday), last)
  for (let monday = first; monday <= last; monday += weekMs) weeks.set(dayOf(monday), noCounts())
  reached.forEach(({ step, sectors: of }, nth) => {
    total[step] += 1
    const week = weeks.get(dayOf(mondays[nth] ?? 0))
    if (week) week[step] += 1
    for (const id of of) {
      const counts = sectors.get(id) ?? noCounts()
      counts[step] += 1
      sectors.set(id, counts)
    }
  })
  return {
    total,
    weeks: [...weeks].map(([from, counts]) => ({ from, counts })),
    sectors: [...sectors].sort(([a], [b]) => a - b).map(([id, counts]) => ({ id, counts })),
  }
}

const dayOf = (date: number): string => new Date(date).toISOString().slice(0, 10)
