import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'

const dutch = (...words: string[]) => new Set(words.map((word) => stemOf(word, 'nl'))).size
const english = (...words: string[]) => new Set(words.map((word) => stemOf(word, 'en'))).size

describe('a stem', () => {
  it('is one for the forms of a Dutch word', () => {
    expect(dutch('leerling', 'leerlingen')).toBe(1)
    expect(dutch('huis', 'huizen')).toBe(1)
    expect(dutch('brief', 'brieven')).toBe(1)
    expect(dutch('les', 'lessen')).toBe(1)
    expect(dutch('school', 'scholen')).toBe(1)
  })

  it('keeps the elderly and parents apart', () => {
    expect(dutch('oudere', 'ouderen', 'ouders')).toBe(2)
    expect(dutch('ouder', 'ouders')).toBe(1)
  })

  it('is one for a Latin plural and its singular', () => {
    expect(dutch('woonzorgcentrum', 'woonzorgcentra')).toBe(1)
    expect(dutch('museum', 'musea')).toBe(1)
  })

  it('follows English rules for an English word', () => {
    expect(english('meeting', 'meetings')).toBe(1)
    expect(english('share', 'shares', 'shared', 'sharing')).toBe(1)
    expect(english('plan', 'plans', 'planned', 'planning')).toBe(1)
    expect(english('delivery', 'deliveries')).toBe(1)
    expect(english('need', 'needed', 'needs')).toBe(1)
    expect(english('class', 'classes', 'box', 'boxes')).toBe(2)
  })

  it('keeps English words apart that only look alike', () => {
    expect(english('plan', 'plane')).toBe(2)
    expect(english('bus', 'use', 'us')).toBe(3)
    expect(english('need', 'king', 'string', 'red')).toBe(4)
  })
})
