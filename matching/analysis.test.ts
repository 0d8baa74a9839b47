import { describe, expect, it } from 'vitest'
import { analyse, detectLanguage } from './analysis.ts'
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

  it('tells the language of a text, Dutch when in doubt', () => {
    expect(detectLanguage('Wij zoeken een tolk voor het loket')).toBe('nl')
    expect(detectLanguage('We are looking for an interpreter at the desk')).toBe('en')
    expect(detectLanguage('webshop')).toBe('nl')
  })
})
