import { describe, expect, it } from 'vitest'
import { headOf, splitCompound } from './compounds.ts'

const known = (...words: string[]) => {
  const set = new Set(words)
  return (word: string) => set.has(word)
}

describe('a compound', () => {
  it('falls apart into the words that are known, with the letters that link them', () => {
    expect(splitCompound('thuisverpleging', known('thuis', 'verpleging'))).toEqual(['thuis', 'verpleging'])
    expect(splitCompound('bezoekersregistratie', known('bezoeker', 'registratie'))).toEqual([
      'bezoeker',
      'registratie',
    ])
    expect(splitCompound('hoeveproductenwinkel', known('hoeve', 'product', 'winkel'))).toEqual([
      'hoeve',
      'product',
      'winkel',
    ])
  })

  it('falls apart into as few and as even words as can be', () => {
    const isWord = known('kind', 'kinder', 'opvang', 'kinderopvang', 'plaats', 'ring')
    expect(splitCompound('kinderopvangplaats', isWord)).toEqual(['kinderopvang', 'plaats'])
  })

  it('stays whole when it is short or when a part is unknown', () => {
    expect(splitCompound('huisarts', known('arts'))).toEqual([])
    expect(splitCompound('zeehond', known('zee', 'hond'))).toEqual([])
  })

  it('has no small word before it: that makes another word', () => {
    expect(splitCompound('overleden', known('over', 'leden'))).toEqual([])
    expect(splitCompound('wegwijzer', known('weg', 'wijzer'))).toEqual([])
  })

  it('is not made of a word and the ending that makes it more', () => {
    expect(splitCompound('gevallen', known('geval', 'len'))).toEqual([])
    expect(splitCompound('sporthallen', known('sport', 'hallen', 'sporthal', 'len'))).toEqual([
      'sport',
      'hallen',
    ])
  })

  it('is a kind of what it ends in', () => {
    expect(headOf('burgerparticipatieplatform', known('platform', 'form'))).toBe('platform')
    expect(headOf('platform', known('platform'))).toBeUndefined()
  })
})
