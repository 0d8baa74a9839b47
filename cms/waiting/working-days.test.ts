import { describe, expect, it } from 'vitest'
import { isInTime, termStart } from './working-days.ts'

/** 24 November 2026 is a Tuesday; Brussels is an hour ahead of UTC. */
const at = (moment: string): number => Date.parse(moment)
const startOf = (now: string, days: number): string => new Date(termStart(at(now), days)).toISOString()

describe('the term', () => {
  it.each([
    ['2026-11-24T10:00:00Z', 0, '2026-11-23T23:00:00.000Z'],
    ['2026-11-24T10:00:00Z', 1, '2026-11-22T23:00:00.000Z'],
    // A weekend does not count: Friday before it is one working day ago on Monday.
    ['2026-11-24T10:00:00Z', 2, '2026-11-19T23:00:00.000Z'],
    ['2026-11-24T10:00:00Z', 5, '2026-11-16T23:00:00.000Z'],
    // On Saturday and Sunday nothing runs out.
    ['2026-11-28T10:00:00Z', 1, '2026-11-25T23:00:00.000Z'],
    ['2026-11-29T22:30:00Z', 1, '2026-11-25T23:00:00.000Z'],
    // Half past eleven in the evening of UTC is Monday in Brussels.
    ['2026-11-29T23:30:00Z', 1, '2026-11-26T23:00:00.000Z'],
    // Over the change of the clock, and in summer.
    ['2026-10-27T10:00:00Z', 2, '2026-10-22T22:00:00.000Z'],
    ['2026-03-31T10:00:00Z', 2, '2026-03-26T23:00:00.000Z'],
  ])('at %s of %i days begins at %s', (now, days, begins) => expect(startOf(now, days)).toBe(begins))

  it.each([
    // Came on a Monday: five working days later is Monday, and that whole day is in time.
    ['2026-11-16T08:00:00Z', '2026-11-23T22:59:00Z', true],
    ['2026-11-16T08:00:00Z', '2026-11-23T23:01:00Z', false],
    // Came on Friday evening, on Saturday or on Sunday: the same term.
    ['2026-11-20T20:00:00Z', '2026-11-27T20:00:00Z', true],
    ['2026-11-21T20:00:00Z', '2026-11-27T20:00:00Z', true],
    ['2026-11-22T20:00:00Z', '2026-11-27T20:00:00Z', true],
    ['2026-11-20T20:00:00Z', '2026-11-30T08:00:00Z', false],
    ['2026-11-22T20:00:00Z', '2026-11-30T08:00:00Z', false],
  ])('from %s to %s is five working days at most: %s', (arrived, dealtWith, isKept) =>
    expect(isInTime(at(arrived), at(dealtWith), 5)).toBe(isKept),
  )
})
