import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'

const dutch = (...words: string[]) => new Set(words.map((word) => stemOf(word, 'nl'))).size

describe('a stem', () => {
  it('is one for the forms of a Dutch word', () => {
    expect(dutch('leerling', 'leerlingen')).toBe(1)
    expect(dutch('huis', 'huizen')).toBe(1)
    expect(dutch('brief', 'brieven')).toBe(1)
    expect(dutch('les', 'lessen')).toBe(1)
    expect(dutch('school', 'scholen')).toBe(1)
  })

  it('is one for a Latin plural and its singular', () => {
    expect(dutch('woonzorgcentrum', 'woonzorgcentra')).toBe(1)
    expect(dutch('museum', 'musea')).toBe(1)
  })

  it('follows English rules for an English word', () => {
    expect(stemOf('meetings', 'en')).toBe(stemOf('meeting', 'en'))
  })
})
