import { describe, expect, it } from 'vitest'
import { analyse } from './analysis.ts'
import { commonWords } from './stop-words.ts'

const stopWords = new Set(commonWords())

describe('analysis', () => {
  it('keeps what carries meaning, in Dutch and in English', () => {
    const words = (text: string) => analyse(text, { stopWords }).map(({ text: word }) => word)
    expect(words('Bestaat er een oplossing voor onze leerlingen zonder laptop?')).toEqual([
      'leerlingen',
      'laptop',
    ])
    expect(words('How can we reach our members?')).toEqual(['reach', 'members'])
  })
})
