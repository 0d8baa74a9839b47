import { describe, expect, it } from 'vitest'
import { complaintOf } from './complaints.ts'

describe('a concept', () => {
  it('holds two words that mean the same, or one that people say otherwise', () => {
    expect(complaintOf('terms', { kind: 'concept', terms: ['zorg', 'hulp'] })).toBeNull()
    expect(
      complaintOf('terms', { kind: 'concept', terms: ['zorg'], everyday: ['oma redt het niet'] }),
    ).toBeNull()
  })

  it('is more than one word alone', () => {
    expect(complaintOf('terms', { kind: 'concept', terms: ['zorg'] })?.nl).toContain('Eén woord alleen')
  })

  it('holds no word twice, also not in another of its lists: told at the later one', () => {
    const record = { kind: 'concept', terms: ['zorg', 'hulp'], everyday: ['bijstand'], hints: ['HULP'] }
    expect(complaintOf('terms', record)).toBeNull()
    expect(complaintOf('hints', record)?.nl).toBe('‘HULP’ staat er twee keer. Laat het één keer staan.')
    expect(complaintOf('terms', { terms: ['zorg', 'Zorg'] })?.en).toContain('twice')
  })
})

describe('stop words', () => {
  it('may be one, and are single words', () => {
    expect(complaintOf('terms', { kind: 'stop', terms: ['graag'] })).toBeNull()
    expect(complaintOf('terms', { kind: 'stop', terms: ['zo snel mogelijk'] })?.nl).toContain(
      'meer dan één woord',
    )
  })
})
