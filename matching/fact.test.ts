import { describe, expect, it } from 'vitest'
import { asksForFact } from './fact.ts'

describe('a question for a fact', () => {
  it.each([
    'Waarom is de lucht blauw?',
    'hoe oud wordt een olifant',
    'wanneer begon de oorlog',
    'wat is osmose',
    'who won in 1986',
  ])('is known: %s', (text) => {
    expect(asksForFact(text)).toBe(true)
  })

  it.each([
    'wanneer mijn moeder valt weet niemand het',
    'wat is een goede app om te videobellen',
    'When my mother falls nobody knows',
    'hoe verkoop ik mijn groenten online',
  ])('is not how a problem begins: %s', (text) => {
    expect(asksForFact(text)).toBe(false)
  })
})
