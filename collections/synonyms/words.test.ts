import { describe, expect, it } from 'vitest'
import { faultOf, sameWord, wordTwice } from './words.ts'

describe('a word for the search', () => {
  it.each(['zorg', '5G', 'op afstand', 'raadpleging op afstand vandaag', 'e-learning', 'café', "foto's"])(
    'may be %s',
    (word) => {
      expect(faultOf(word)).toBeNull()
    },
  )

  it.each([
    ['', 'lege woord'],
    ['   ', 'lege woord'],
    ['?!', 'geen letter of cijfer'],
    ['b', 'één teken'],
    ['-b-', 'één teken'],
    ['ik kan niet meer slapen', 'hoogstens 4 woorden'],
    ['zorg, hulp', '“,”'],
    ['zorg; hulp', '“;”'],
    ['zorg < hulp', '“<”'],
    ['zorg\nhulp', 'één regel'],
  ])('may not be %j, and it is told why', (word, why) => {
    const fault = faultOf(word)
    expect(fault?.nl).toContain(why)
    expect(fault?.en).not.toBe('')
  })

  it('is the same in another case, with accents, signs and more spaces', () => {
    expect(sameWord(' Café-Chantant!  IN  Één ')).toBe('cafe-chantant in een')
  })

  it('that stands twice is found', () => {
    expect(wordTwice(['zorg', 'hulp', 'ZÓRG'])).toBe('ZÓRG')
    expect(wordTwice(['zorg', 'zorgen'])).toBeUndefined()
  })
})
