import type { Vocabulary } from './vocabulary.ts'
import { bounds } from './weights.ts'

/**
 * Takes a Dutch compound apart into two or three words that `isWord` knows, with the letters that may link them
 * (s, en, e, n): `bezoekersregistratie` → `bezoeker`, `registratie`. Gives [] when the word is no such compound.
 * Two parts go before three; among those the one whose shortest part is longest, as chance makes short parts; then the one
 * with the fewest letters between.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): string[] {
  if (word.length < bounds.compoundLength) return []
  return best(splits(word, 1, isWord)) ?? best(splits(word, 2, isWord)) ?? []
}

/** The words of the vocabulary that one of its words, or another, is made of; [] when it is no compound. */
export function partsOf(vocabulary: Vocabulary, word: string): string[] {
  return splitCompound(word, (part) => part !== word && vocabulary.knows(part))
}

/** What may stand between the words of a compound. */
export const links = ['', 's', 'en', 'e', 'n']

function splits(word: string, cuts: number, isWord: (part: string) => boolean): string[][] {
  const found: string[][] = []
  for (let at = bounds.partLength; at <= word.length - bounds.partLength; at += 1) {
    const first = word.slice(0, at)
    if (particle.test(first) || !isWord(first)) continue
    for (const link of links) {
      if (!word.startsWith(link, at)) continue
      const rest = word.slice(at + link.length)
      if (rest.length < bounds.partLength || pluralEnding.test(rest)) continue
      if (cuts === 1) {
        if (isWord(rest)) found.push([first, rest])
      } else for (const tail of splits(rest, cuts - 1, isWord)) found.push([first, ...tail])
    }
  }
  return found
}

// "Overleden" is about no "leden", a "wegwijzer" not about a "weg".
const particle = /^(over|weg|toe|uit|aan|bij|mee|voor|door|onder|tegen|terug)$/
// "Gevallen" is no "geval" with a "len".
const pluralEnding = /^[^aeiou]en$/

function best(candidates: string[][]): string[] | undefined {
  const shortest = (parts: string[]) => Math.min(...parts.map((part) => part.length))
  const length = (parts: string[]) => parts.join('').length
  return candidates.sort(
    (a, b) => shortest(b) - shortest(a) || length(b) - length(a) || (a.join() < b.join() ? -1 : 1),
  )[0]
}

/** The longest known word at the end of an unknown one: in Dutch that is what a compound is a kind of. */
export function headOf(word: string, isWord: (part: string) => boolean): string | undefined {
  for (let at = bounds.partLength; at <= word.length - bounds.headLength; at += 1)
    if (isWord(word.slice(at))) return word.slice(at)
  return undefined
}
