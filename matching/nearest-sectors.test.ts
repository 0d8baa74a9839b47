import { describe, expect, it } from 'vitest'
import { documents } from './evaluation/topics.ts'
import { buildIndex, nearestSectors } from './index.ts'
import { readLexicon } from './lexicon/read.ts'

const index = buildIndex(documents, { concepts: readLexicon() })

describe('the nearest sectors', () => {
  it.each([
    ['verpleegster op de spoeddienst', 'zorg'],
    ['leerlingen en leerkrachten', 'onderwijs'],
    ['oogst op het veld', 'landbouw'],
  ])('of "%s" begin with %s', (text, sector) => {
    expect(nearestSectors(index, text)[0]).toBe(sector)
  })

  it('are none for a text of which nothing is known', () => {
    expect(nearestSectors(index, 'xqzwvk blorptang')).toEqual([])
    expect(nearestSectors(index, '')).toEqual([])
  })
})
