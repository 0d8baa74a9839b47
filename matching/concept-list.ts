import { listsOf } from './concepts.ts'
import type { Concept } from './concepts.ts'
import { decodeNumbers, encodeNumbers } from './numbers.ts'

/** Concepts as they travel: their words by number in the list that the pack has anyway. */
export type PackedConcepts = {
  /** Per concept and list how many entries it has, each with how many words follow its first one. */
  sizes: string
  /** The first words of a list by their distance, as they are in order; those that follow as they are. */
  words: string
}

/** The words that concepts are written in, each once. */
export function wordsOfConcepts(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(listsOf).flat().flatMap(split))]
}

/** Writes concepts down; `numberOf` gives the place of a word in the list, which is in order of letters. */
export function encodeConcepts(
  concepts: readonly Concept[],
  numberOf: (word: string) => number,
): PackedConcepts {
  const sizes: number[] = []
  const words: number[] = []
  for (const list of concepts.flatMap(listsOf)) {
    sizes.push(list.length)
    let last = 0
    for (const entry of list.toSorted()) {
      const [first = 0, ...others] = split(entry).map(numberOf)
      sizes.push(others.length)
      words.push(first - last, ...others)
      last = first
    }
  }
  return { sizes: encodeNumbers(sizes), words: encodeNumbers(words) }
}

/** Reads back what `encodeConcepts` wrote, the entries of a list in order of letters. */
export function decodeConcepts(
  packed: PackedConcepts,
  words: readonly { text: string }[],
): Required<Concept>[] {
  // Last one first, to be taken from the end.
  const sizes = decodeNumbers(packed.sizes).reverse()
  const numbers = decodeNumbers(packed.words).reverse()
  const list = (): string[] => {
    let word = 0
    return Array.from({ length: sizes.pop() ?? 0 }, () => {
      word += numbers.pop() ?? 0
      const others = Array.from({ length: sizes.pop() ?? 0 }, () => numbers.pop() ?? 0)
      return [word, ...others].map((number) => words[number]?.text).join(' ')
    })
  }
  const concepts: Required<Concept>[] = []
  while (sizes.length > 0) concepts.push({ terms: list(), everyday: list(), hints: list() })
  return concepts
}

function split(entry: string): string[] {
  return entry.split(' ')
}
