import { describe, expect, it } from 'vitest'
import { challengeViews } from './challenges.ts'
import { documentsOf } from './match-documents.ts'
import type { ChallengeRow, SolutionRow } from './records.ts'
import { solutionViews } from './solutions.ts'

const text = { slug: 'a', summary: 'Kort.', description: 'Lang.', sectors: [], language: 'nl' as const }
const dates = { publishedAt: '2020-04-01', updatedAt: '2020-04-01' }
const challenge: ChallengeRow = {
  ...{ id: 1, title: 'Lift is stuk', ...text, ...dates },
  ...{ urgency: 'normal', status: 'open', lasting: 'lasting' },
  ...{ learned: ['helling'], declined: [] },
}
const solution: SolutionRow = {
  ...{ id: 2, title: 'Hellingen', ...text, ...dates },
  ...{ maturity: 'idea', digital: 'full', deployableIn: 'days', cost: 'free', lasting: 'lasting' },
  ...{ learned: ['lift', 'stuk'], declined: ['roltrap'] },
}
const nothing = new Map<number, never>()
const related = {
  sectors: nothing,
  policyDomains: nothing,
  organisations: nothing,
  initiatives: nothing,
  counts: { byChallenge: new Map<number, number>(), bySolution: new Map<number, number>() },
}
const rows = { challenges: new Map([[1, challenge]]), solutions: new Map([[2, solution]]) }
const catalogue = {
  challenges: challengeViews(rows.challenges, related),
  solutions: solutionViews(rows.solutions, related),
  rows,
}

describe('a record as the matching sees it', () => {
  it('has the words that it learned, and those that were declined', () => {
    expect(documentsOf(catalogue, 'solutions')).toEqual([
      expect.objectContaining({ id: '2', learned: 'lift stuk', declined: 'roltrap' }),
    ])
    const [document] = documentsOf(catalogue, 'challenges')
    expect(document?.learned).toBe('helling')
    expect(document).not.toHaveProperty('declined')
  })
})

describe('what pages, feeds and open data are made from', () => {
  it('has no learned word', () => {
    const views = [...catalogue.challenges.values(), ...catalogue.solutions.values()]
    for (const view of views) expect(Object.keys(view)).not.toEqual(expect.arrayContaining(['learned']))
    expect(JSON.stringify(views)).not.toMatch(/learned|declined|roltrap|helling"/)
  })
})
