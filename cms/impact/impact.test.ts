import { describe, expect, it } from 'vitest'
import { impactOf } from './impact.ts'
import { noCounts, stepsOf } from './steps.ts'
import { mondayOf } from './week.ts'

const noDates = { proposedAt: null, introducedAt: null, inUseAt: null, lastingAt: null }
const steps = (match: Parameters<typeof stepsOf>[0]) =>
  stepsOf(match, [1]).map(({ step, at }) => `${step} ${at.slice(0, 10)}`)

describe('the steps of a match', () => {
  it('are those that it reached, each on its own day', () => {
    expect(
      steps({
        state: 'in-use',
        proposedAt: '2026-09-01T08:00:00Z',
        introducedAt: '2026-09-08T08:00:00Z',
        inUseAt: '2026-10-01T08:00:00Z',
        lastingAt: null,
      }),
    ).toEqual(['proposed 2026-09-01', 'introduced 2026-09-08', 'inUse 2026-10-01'])
  })

  it('were passed before what was written down afterwards', () => {
    expect(steps({ ...noDates, state: 'in-use', inUseAt: '2026-10-01T08:00:00Z' })).toEqual([
      'proposed 2026-10-01',
      'introduced 2026-10-01',
      'inUse 2026-10-01',
    ])
  })

  it('do not hold one that was taken back', () => {
    const proposedAt = '2026-09-01T08:00:00Z'
    expect(
      steps({ ...noDates, state: 'proposed', proposedAt, introducedAt: '2026-09-02T08:00:00Z' }),
    ).toEqual(['proposed 2026-09-01'])
  })

  it('of a declined one are those before it was declined, and none when it was never proposed', () => {
    expect(steps({ ...noDates, state: 'declined', proposedAt: '2026-09-01T08:00:00Z' })).toEqual([
      'proposed 2026-09-01',
    ])
    expect(steps({ ...noDates, state: 'declined' })).toEqual([])
  })
})

describe('the impact', () => {
  const now = Date.parse('2026-11-27T12:00:00Z')

  it('counts each step once in all, in its week, and in every sector that it is of', () => {
    const { total, weeks, sectors } = impactOf(
      [
        { step: 'submitted', at: '2026-11-16T09:00:00Z', sectors: [2, 1] },
        { step: 'published', at: '2026-11-25T09:00:00Z', sectors: [1] },
      ],
      now,
    )
    expect(total).toEqual({ ...noCounts(), submitted: 1, published: 1 })
    expect(weeks).toEqual([
      { from: '2026-11-16', counts: { ...noCounts(), submitted: 1 } },
      { from: '2026-11-23', counts: { ...noCounts(), published: 1 } },
    ])
    expect(sectors).toEqual([
      { id: 1, counts: { ...noCounts(), submitted: 1, published: 1 } },
      { id: 2, counts: { ...noCounts(), submitted: 1 } },
    ])
  })

  it('of a portal without anything is this week, with nothing', () => {
    expect(impactOf([], now)).toEqual({
      total: noCounts(),
      weeks: [{ from: '2026-11-23', counts: noCounts() }],
      sectors: [],
    })
  })
})

describe('a week', () => {
  it('begins on Monday, by the clock of Brussels', () => {
    const monday = (moment: string) => new Date(mondayOf(Date.parse(moment))).toISOString().slice(0, 10)
    expect(monday('2026-11-22T22:59:00Z')).toBe('2026-11-16')
    expect(monday('2026-11-22T23:00:00Z')).toBe('2026-11-23')
    expect(monday('2026-06-28T22:30:00Z')).toBe('2026-06-29')
  })
})
