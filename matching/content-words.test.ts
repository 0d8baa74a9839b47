import { describe, expect, it } from 'vitest'
import { contentWords } from './content-words.ts'
import { isCommonWord } from './stop-words.ts'

describe('the words of a text that carry meaning', () => {
  it('are in lower case, without accents, each once and without stop words', () => {
    expect(contentWords('De coördinatie van vrijwilligers: Coördinatie voor iedereen.')).toEqual([
      'coordinatie',
      'vrijwilligers',
    ])
  })

  it('are none in a text of stop words', () => {
    expect(contentWords('Hoe gaat het met jullie?')).toEqual([])
  })
})

describe('a word that searching passes over', () => {
  it.each(['de', 'De', 'hun', 'the'])('is known: %s', (word) => {
    expect(isCommonWord(word)).toBe(true)
  })

  it.each(['zorg', 'school', 'wifi'])('is not %s', (word) => {
    expect(isCommonWord(word)).toBe(false)
  })
})
