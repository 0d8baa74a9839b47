import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from './evaluation/topics.ts'
import { readLexicon } from './lexicon/read.ts'
import { buildIndex, loadIndex, packIndex } from './index.ts'
import type { Pack } from './index.ts'
import { decodeNumbers, encodeNumbers } from './numbers.ts'

const concepts = readLexicon()

/** What arrives when it has travelled. */
const copyOf = (pack: Pack) => JSON.parse(JSON.stringify(pack)) as Pack

describe('a pack', () => {
  it('survives JSON and comes back as the same corpus', () => {
    const index = buildIndex(documents, { concepts, stopWords: ['Vlaanderen'] })
    const pack = packIndex(index)
    const again = loadIndex(copyOf(pack))
    expect(packIndex(again)).toEqual(pack)
    expect(again.corpus.words).toEqual(
      index.corpus.words.map((word) => ({ ...word, shapes: expect.any(Array) as unknown })),
    )
  })

  it('is the same for the same documents in another order', () => {
    const pack = (of: typeof documents) => JSON.stringify(packIndex(buildIndex(of, { concepts })))
    expect(pack(documents.toReversed())).toBe(pack(documents))
  })

  it('keeps words of any script', () => {
    const strange = [{ id: 'a', title: '🦊 μάσκα 𝒵org 中文字 مرحبا', language: 'nl' as const }]
    const index = buildIndex(strange, { concepts: [] })
    expect(loadIndex(copyOf(packIndex(index))).corpus.words).toEqual(index.corpus.words)
  })

  it('is refused when it is of another version or damaged', () => {
    const pack = packIndex(buildIndex(documents, { concepts }))
    expect(() => loadIndex({ ...pack, version: 1 })).toThrow('version 1')
    expect(() => loadIndex({ ...pack, documents: pack.documents.slice(5) })).toThrow('Damaged')
  })
})

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers)
      }),
    )
  })

  it('take one character when they are small, and JSON needs no escape for them', () => {
    expect(encodeNumbers([0, 1, 79])).toHaveLength(3)
    const all = encodeNumbers(Array.from({ length: 5000 }, (_, number) => number))
    expect(JSON.stringify(all)).toHaveLength(all.length + 2)
  })
})
