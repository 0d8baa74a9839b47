import { describe, expect, it } from 'vitest'
import { findMatches, loadIndex, wordKnowledge } from '#matching'
import { buildInThread } from './index-thread.ts'

const rows = [
  { kind: 'concept' as const, terms: ['maaltijden', 'warm eten'], everyday: ['honger'], hints: null },
  { kind: 'stop' as const, terms: ['hallo'] },
]

describe('what editors know of words', () => {
  it('is concepts, with everything that leads to them, and stop words', () => {
    expect(wordKnowledge(rows)).toEqual({
      concepts: [{ terms: ['maaltijden', 'warm eten'], everyday: ['honger'], hints: [] }],
      stopWords: ['hallo'],
    })
  })

  it('comes into the index that is built in the thread', async () => {
    const documents = [
      { id: '1', title: 'Maaltijden aan huis' },
      { id: '2', title: 'Hallo: digitaal onthaal' },
    ]
    const index = loadIndex(await buildInThread(documents, wordKnowledge(rows)))
    const found = (text: string) => findMatches(index, { text }).map(({ id }) => id)
    expect(found('maaltijden')).toEqual(['1'])
    expect(found('warm eten')).toEqual(['1'])
    expect(found('hallo')).toEqual([])
  })
})
