import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten, fold, wordsOf } from './words.ts'

const texts = (text: string) => wordsOf(text).map((word) => word.text)

describe('words', () => {
  it('are the same with and without accents, capitals and ligatures', () => {
    expect(fold('Coördinatie')).toBe(fold('COORDINATIE'))
    expect(fold('œuvre')).toBe('oeuvre')
    expect(texts('cre\u0300che')).toEqual(['creche'])
  })

  it('keep a hyphen together where one side is no word of its own', () => {
    expect(texts('e-learning, wi-fi en back-up')).toEqual(['elearning', 'wifi', 'en', 'backup'])
    expect(texts('thuis-werk')).toEqual(['thuis', 'werk'])
  })

  it('lose the ending that an apostrophe holds', () => {
    expect(texts("foto’s en auto's")).toEqual(['foto', 'en', 'auto'])
  })

  it('know where they stand in the original', () => {
    const text = 'Één crèche, twee zorg-crèches.'
    for (const { text: word, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(word)
  })

  it('count sentences, so that the opening of a text can be told', () => {
    expect(wordsOf('Wij zoeken hulp. Snel! Echt').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 2])
  })

  it('are shown as they were written, in lower case', () => {
    const text = 'Coördinatie van E-learning en cre\u0300ches'
    expect(wordsOf(text).map(({ start, end }) => asWritten(text.slice(start, end)))).toEqual([
      'coördinatie',
      'van',
      'e-learning',
      'en',
      'crèches',
    ])
  })

  it('stand in order and apart in any text, and come back from how they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0
        for (const { text: word, start, end } of wordsOf(text)) {
          expect(fold(asWritten(text.slice(start, end)))).toBe(word)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})
