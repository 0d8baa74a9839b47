import { stemmer } from '@orama/stemmers/dutch'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchStem } from './dutch.ts'
import { documents } from './evaluation/topics.ts'
import { wordsOf } from './words.ts'

describe('the Dutch stemmer', () => {
  it('gives the stem that Snowball gives, for every word of the development set', () => {
    const words = documents.flatMap(({ summary = '', description = '' }) =>
      wordsOf(`${summary} ${description}`),
    )
    for (const { text } of words) expect(dutchStem(text), text).toBe(stemmer(text))
  })

  it('gives the stem that Snowball gives, for words made of Dutch letters and endings', () => {
    const endings =
      'heden heid en ene s se e ing end ig lijk baar bar igheid lijkheid gemen igende elijke cheid'.split(' ')
    const start = fc.string({
      unit: fc.constantFrom(...Array.from('aeiouybcdfghjklmnprstvwz')),
      minLength: 1,
      maxLength: 12,
    })
    const word = fc.tuple(start, fc.constantFrom('', ...endings)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(word, (text) => {
        expect(dutchStem(text)).toBe(stemmer(text))
      }),
      { numRuns: 2000 },
    )
  })
})
