import { describe, expect, it } from 'vitest'
import { buildIndex, findMatches, parseConcepts } from './index.ts'

const concepts = parseConcepts(`
# a remark
eenzaamheid, isolement < ziet niemand, geen bezoek, lonely ; weduwe
afstandsonderwijs < school dicht
`)
const index = buildIndex(
  [
    { id: 'alone', title: 'Tegen eenzaamheid', description: 'Met bezoek van buren' },
    { id: 'lessons', title: 'Afstandsonderwijs op school' },
    { id: 'widow', title: 'Weduwe en wees' },
  ],
  { concepts },
)
const ids = (text: string) => findMatches(index, { text }).map(({ id }) => id)

describe('a concept', () => {
  it('lets its terms stand for each other', () => {
    expect(ids('isolement')).toEqual(['alone'])
  })

  it('is reached by an everyday word, also in English and inflected', () => {
    expect(ids('lonely')).toEqual(['alone'])
    expect(ids('loneliest')).toEqual([])
  })

  it('is reached by a phrase of small words, near each other and in any order', () => {
    expect(ids('ze ziet nu echt niemand')).toEqual(['alone'])
    expect(ids('niemand die zij ziet')).toEqual(['alone'])
    expect(ids('niemand van ons is daar nog ooit geweest, maar hij ziet het')).toEqual([])
    expect(ids('niemand')).toEqual([])
  })

  it('counts a word that denies: with "geen" it means something else', () => {
    const reasons = (text: string) => findMatches(index, { text })[0]?.reasons.map(({ term }) => term)
    expect(reasons('bezoek')).toEqual(['bezoek'])
    expect(reasons('geen bezoek')).toContain('eenzaamheid')
  })

  it('leads one way: its terms do not find what its everyday words and hints stand for', () => {
    expect(ids('afstandsonderwijs')).toEqual(['lessons'])
    expect(ids('eenzaamheid')).toEqual(['alone'])
    expect(ids('weduwe')).toEqual(['widow', 'alone'])
  })
})
