import { describe, expect, it } from 'vitest'
import { learnedWords, type Counterpart } from './learned-words.ts'

const counterpart = (title: string, more: Partial<Counterpart> = {}): Counterpart => ({
  isDeclined: false,
  title,
  summary: '',
  ...more,
})

describe('a record', () => {
  it('learns the words of title and summary that carry meaning, each once and in order', () => {
    const words = learnedWords(
      [
        counterpart('Oma vindt de Taxi niet', { summary: 'Geen taxi in ons dorp.' }),
        counterpart('Dorp zonder bus'),
      ],
      [],
    )
    expect(words).toEqual({ learned: ['bus', 'dorp', 'oma', 'taxi'], declined: [] })
  })

  it('holds the words of what was declined apart, except those that helped before', () => {
    const words = learnedWords(
      [counterpart('Bus'), counterpart('Bus en fiets', { isDeclined: true })],
      ['oma'],
    )
    expect(words).toEqual({ learned: ['bus'], declined: ['fiets'] })
  })

  it('forgets what it may not learn, however it is written, on both sides', () => {
    const words = learnedWords(
      [counterpart('Café en bus'), counterpart('Fiets en step', { isDeclined: true })],
      ['CAFE', 'fiets, auto'],
    )
    expect(words).toEqual({ learned: ['bus'], declined: ['step'] })
  })

  it('learns sixty words at most: those that come back most', () => {
    const many = Array.from({ length: 80 }, (_, n) => `woord${String(n).padStart(2, '0')}`)
    const { learned } = learnedWords([counterpart(many.join(' ')), counterpart('woord79 woord78')], [])
    expect(learned).toHaveLength(60)
    expect(learned).toContain('woord79')
    expect(learned).not.toContain('woord60')
  })

  it('that a forgotten word taught holds it against nobody', () => {
    const words = learnedWords([counterpart('Bus'), counterpart('Bus', { isDeclined: true })], ['bus'])
    expect(words).toEqual({ learned: [], declined: [] })
  })
})
