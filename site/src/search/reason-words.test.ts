import { describe, expect, it } from 'vitest'
import type { Reason } from '#matching'
import { reasonWords } from './reason-words.ts'

const reason = (term: string, query: string): Reason => ({ field: 'title', term, query, how: 'inflection' })

describe('the words that tell why', () => {
  it('names each word of the visitor once, by the very same word where the record has it', () => {
    expect(
      reasonWords([reason('bewoner', 'Bewoners'), reason('bewoners', 'Bewoners'), reason('rusthuis', 'wzc')]),
    ).toEqual([
      { term: 'bewoners', query: null },
      { term: 'rusthuis', query: 'wzc' },
    ])
  })
})
