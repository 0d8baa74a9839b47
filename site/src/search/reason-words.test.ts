import { describe, expect, it } from 'vitest'
import { buildIndex, findMatches, type How, type Reason } from '#matching'
import { correctionsIn, reasonWords } from './reason-words.ts'

const reason = (term: string, query: string, how: How = 'inflection'): Reason => ({
  field: 'title',
  term,
  query,
  how,
})

describe('the words that tell why', () => {
  it('name each word of the visitor once, by the very same word where the record has it', () => {
    const words = reasonWords([
      reason('bewoner', 'Bewoners'),
      reason('bewoners', 'Bewoners', 'exact'),
      reason('rusthuis', 'wzc', 'synonym'),
    ])
    expect(words).toEqual([
      { term: 'bewoners', query: 'Bewoners', aside: null },
      { term: 'rusthuis', query: 'wzc', aside: 'synonym' },
    ])
  })

  it('put the visitor’s own word aside only when it looks like another', () => {
    const asides = (how: How) => reasonWords([reason('laptops', 'x', how)]).map(({ aside }) => aside)
    for (const how of ['exact', 'inflection', 'compound', 'prefix'] as const)
      expect(asides(how)).toEqual([null])
    for (const how of ['synonym', 'typo', 'related'] as const) expect(asides(how)).toEqual([how])
  })

  it('rather name a form of the word than what means the same', () => {
    const words = reasonWords([
      reason('woonzorgcentrum', 'rusthuis', 'synonym'),
      reason('rusthuizen', 'rusthuis'),
    ])
    expect(words.map(({ term }) => term)).toEqual(['rusthuizen'])
  })
})

describe('“did you mean”', () => {
  const index = buildIndex(
    [
      { id: '1', title: 'Laptop voor elke leerling', tags: ['laptop'] },
      { id: '2', title: 'Laptops herstellen' },
      { id: '3', title: 'Een laptop lenen' },
    ],
    { concepts: [{ terms: ['laptop', 'draagbare computer'] }] },
  )
  const correctionsOf = (text: string) =>
    correctionsIn(findMatches(index, { text }).map(({ reasons }) => reasons))

  it('names the word that most results have, in the form that was typed', () => {
    expect(correctionsOf('Labtop lenen')).toEqual([{ typed: 'Labtop', meant: 'laptop' }])
    expect(correctionsOf('labtops')).toEqual([{ typed: 'labtops', meant: 'laptops' }])
  })

  it('is not asked of words that are known', () => {
    expect(correctionsOf('laptops lenen')).toEqual([])
    expect(
      correctionsIn([[reason('laptop', 'labtop', 'typo')], [reason('labtop', 'labtop', 'exact')]]),
    ).toEqual([])
  })
})
