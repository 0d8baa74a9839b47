import type { Token } from './analysis.ts'
import { links } from './compounds.ts'
import type { MatchIndex } from './load.ts'
import { stemsOf } from './readings.ts'
import type { Reading } from './readings.ts'
import { wordsWithPrefix } from './vocabulary.ts'
import { bounds, weights } from './weights.ts'

/**
 * The known words that a word makes with the one before or after it: "afhaal kasten" is afhaalkasten, also when one
 * of the two is misspelt.
 */
export function joinedReadings(
  index: MatchIndex,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  at: number,
): Reading[] {
  return [at - 1, at].flatMap((first) => {
    const [a, b] = [tokens[first], tokens[first + 1]]
    if (!a || !b || b.position - a.position > 1) return []
    for (const start of spellings(a, readings[first]))
      for (const end of spellings(b, readings[first + 1]))
        for (const link of links) {
          const text = start + link + end
          const stems = stemsOf(index, text)
          if (stems.length > 0) return [{ text, stems, weight: weights.joined, how: 'compound' as const }]
        }
    return []
  })
}

/** The known words that begin as an unfinished word does. */
export function prefixReadings({ vocabulary }: MatchIndex, text: string, isKnown: boolean): Reading[] {
  if (text.length < bounds.prefixLength) return []
  const weight = isKnown ? weights.prefix : weights.prefixOfUnknown
  return wordsWithPrefix(vocabulary, text, bounds.prefixWords).map(({ text, stems }) => ({
    text,
    stems,
    weight,
    how: 'prefix',
  }))
}

function spellings(token: Token, readings: readonly Reading[] = []): string[] {
  return [token.text, ...readings.filter(({ how }) => how === 'typo').map(({ text }) => text)]
}
