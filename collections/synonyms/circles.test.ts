import { describe, expect, it } from 'vitest'
import { findCircle, type Leading } from './circles.ts'

const concept = (terms: string, everyday = '', hints = ''): Leading => {
  const listed = (text: string) => (text ? text.split(',') : [])
  return {
    label: terms.split(',')[0] ?? '',
    terms: listed(terms),
    everyday: listed(everyday),
    hints: listed(hints),
  }
}

describe('words that lead on', () => {
  it('may lead to terms that lead on themselves', () => {
    const others = [concept('zorg,hulp', 'thuiszorg'), concept('thuiszorg', 'verpleegster')]
    expect(findCircle(concept('verpleegster', 'spuitje'), others)).toBeNull()
  })

  it('may stand under several concepts', () => {
    expect(findCircle(concept('zorg', 'ziek'), [concept('medicatie', 'ziek')])).toBeNull()
  })

  it('may not lead back to where another concept leads from', () => {
    expect(findCircle(concept('b', 'a'), [concept('a', 'b')])).toEqual({
      word: 'a',
      list: 'everyday',
      others: ['a'],
    })
  })

  it('may not lead back as a hint either, however it is written', () => {
    expect(findCircle(concept('Café', '', 'Bar'), [concept('bár,kroeg', 'cafe')])).toEqual({
      word: 'Bar',
      list: 'hints',
      others: ['bár'],
    })
  })

  it('may not lead back over several concepts, and all of those are named', () => {
    const others = [concept('b', 'a'), concept('c', 'b'), concept('x', 'y')]
    const circle = findCircle(concept('a', 'c'), others)
    expect(circle?.word).toBe('c')
    expect(circle?.others.sort()).toEqual(['b', 'c'])
  })

  it('may lead to a term that means the same as another', () => {
    const others = [concept('hulp,zorg'), concept('bijstand', 'zorg')]
    expect(findCircle(concept('hulp', 'bijstand'), others)).toBeNull()
    expect(findCircle(concept('a,b', 'c'), [concept('b,c')])).toBeNull()
  })
})

describe('a circle', () => {
  it('of other concepts is no reason to refuse this one', () => {
    expect(findCircle(concept('zorg', 'ziek'), [concept('a', 'b'), concept('b', 'a')])).toBeNull()
  })

  it('is looked for in a thousand concepts within the blink of an eye', () => {
    const chain = Array.from({ length: 1000 }, (_, n) =>
      concept(
        `woord${n},${Array.from({ length: 8 }, (_, m) => `term${n}x${m}`).join(',')}`,
        `woord${n + 1},alledaags${n}`,
      ),
    )
    const begun = performance.now()
    expect(findCircle(concept('woord1000', 'nergens'), chain)).toBeNull()
    expect(findCircle(concept('woord1000', 'woord0'), chain)?.others).toHaveLength(1000)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
