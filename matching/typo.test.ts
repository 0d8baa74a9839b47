import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from './distance.ts'
import { soundOf } from './phonetic.ts'
import { nearWords } from './typo.ts'
import { vocabularyOf } from './vocabulary.ts'

const vocabulary = vocabularyOf(
  ['laptop', 'vergadering', 'psycholoog', 'apotheek', 'medicijnen', 'rijen', 'school'].map((text) => ({
    text,
    stems: [text],
    count: 1,
  })),
)
const near = (typed: string) => nearWords(vocabulary, typed).map(({ word }) => word.text)

describe('a misspelt word', () => {
  it('is read as the word that is nearest', () => {
    expect(near('labtop')).toEqual(['laptop'])
    expect(near('vergadreing')).toEqual(['vergadering'])
    expect(near('medicynen')).toEqual(['medicijnen'])
  })

  it('is read as the word that sounds the same', () => {
    expect(near('psygoloog')).toEqual(['psycholoog'])
    expect(near('apoteek')).toEqual(['apotheek'])
  })

  it('is not read as a short word with another first letter, nor as anything when nothing is near', () => {
    expect(near('bijen')).toEqual([])
    expect(near('xqzwvk')).toEqual([])
  })
})

describe('the distance between words', () => {
  it('counts a letter left out, added, replaced or swapped as one', () => {
    expect(distance('school', 'shool', 2)).toBe(1)
    expect(distance('school', 'schoool', 2)).toBe(1)
    expect(distance('school', 'schaol', 2)).toBe(1)
    expect(distance('school', 'shcool', 2)).toBe(1)
  })

  it('is the same both ways, nothing for the same word, and never said beyond the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 3)).toBe(distance(b, a, 3))
        expect(distance(a, b, 3)).toBeLessThanOrEqual(4)
        expect(distance(a, a, 3)).toBe(0)
      }),
    )
  })
})

describe('the sound of a word', () => {
  it('is the same for spellings that Dutch speakers mix up', () => {
    expect(soundOf('reis')).toBe(soundOf('rijs'))
    expect(soundOf('goud')).toBe(soundOf('gaut'))
    expect(soundOf('fysiek')).toBe(soundOf('phisiek'))
  })
})
