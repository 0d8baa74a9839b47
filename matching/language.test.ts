import { describe, expect, it } from 'vitest'
import { detectLanguage } from './language.ts'

describe('the language of a text', () => {
  it('is told, Dutch when in doubt', () => {
    expect(detectLanguage('Wij zoeken een tolk voor het loket')).toBe('nl')
    expect(detectLanguage('We are looking for an interpreter at the desk')).toBe('en')
    expect(detectLanguage('Dit is gratis')).toBe('nl')
    expect(detectLanguage('webshop')).toBe('nl')
  })
})
