import { describe, expect, it } from 'vitest'
import { documents } from './evaluation/topics.ts'
import { buildIndex } from './index.ts'
import { readLexicon } from './lexicon/read.ts'
import { bounds } from './weights.ts'

const selected = (concepts: Parameters<typeof buildIndex>[1]['concepts']) =>
  buildIndex([{ id: 'a', title: 'Opvang en bezoek voor senioren' }], { concepts }).corpus.concepts

describe('the concepts that travel', () => {
  it('lead to words that the documents have, and leave out the others', () => {
    expect(
      selected([
        { terms: ['senioren', 'bejaarden'], everyday: ['bomma'], hints: ['moeder'] },
        { terms: ['drone'], everyday: ['vliegend ding'] },
      ]),
    ).toEqual([{ terms: ['bejaarden', 'senioren'], everyday: ['bomma'], hints: ['moeder'] }])
  })

  it('leave out what leads there by one of its words already', () => {
    expect(
      selected([
        { terms: ['senioren'], everyday: ['oude senioren', 'bomma', 'eenzame bomma', 'bommabezoek'] },
      ]),
    ).toEqual([{ terms: ['senioren'], everyday: ['bomma'], hints: [] }])
  })

  it('weigh no more than the bound, whatever the editors add', () => {
    const { concepts } = buildIndex(documents, { concepts: readLexicon() }).corpus
    const length = concepts
      .flatMap(({ terms, everyday = [], hints = [] }) => [...terms, ...everyday, ...hints])
      .reduce((sum, text) => sum + text.length + 1, 0)
    expect(length).toBeLessThanOrEqual(bounds.lexiconLength)
    expect(length).toBeGreaterThan(bounds.lexiconLength * 0.9)
  })
})
