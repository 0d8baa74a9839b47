import { headOf, partsOf } from './compounds.ts'
import type { MatchIndex } from './load.ts'
import { stemOf } from './stem.ts'
import type { How } from './types.ts'
import { nearWords } from './typo.ts'
import { bounds, weights } from './weights.ts'

/** A word of the index that a typed word is taken for, with how sure that is and the stems it leads to. */
export type Reading = { text: string; stems: string[]; weight: number; how: How }

/**
 * The stems under which the index has a word, whether or not the word itself stands in it: Dutch, and English when
 * there are English documents or nothing Dutch is known. [] when the index does not know the word.
 */
export function stemsOf({ vocabulary, hasEnglish }: MatchIndex, text: string): string[] {
  const stems = [...(vocabulary.byText.get(text)?.stems ?? []), stemOf(text, 'nl')].filter(vocabulary.knows)
  if (hasEnglish || stems.length === 0) stems.push(stemOf(text, 'en'))
  return [...new Set(stems)].filter(vocabulary.knows)
}

/** The known words that a compound is made of, and what those are made of; [] when it is none. */
function partReadings(index: MatchIndex, text: string, weight: number = weights.part): Reading[] {
  return partsOf(index.vocabulary, text).flatMap((part) => [
    { text: part, stems: stemsOf(index, part), weight, how: 'compound' as const },
    ...partReadings(index, part, weight * weights.part),
  ])
}

/** A word as it is, when the index knows it, or without the ending that makes it small; and as the words that it is made of. */
export function plainReadings(index: MatchIndex, text: string): Reading[] {
  const stems = stemsOf(index, text)
  if (stems.length > 0) return [{ text, stems, weight: 1, how: 'exact' }, ...partReadings(index, text)]
  const parts = partReadings(index, text)
  return parts.length > 0 ? parts : undiminished(index, text)
}

// "boekje", "mannetjes", and the Flemish "klapke", "kindekes".
function undiminished(index: MatchIndex, text: string): Reading[] {
  for (const ending of diminutives) {
    const base = text.replace(ending, '')
    const stems = base.length >= bounds.partLength && base !== text ? stemsOf(index, base) : []
    if (stems.length > 0) return [{ text: base, stems, weight: weights.diminutive, how: 'exact' }]
  }
  return []
}

const diminutives = [/etjes?$/, /[tp]jes?$/, /jes?$/, /ekes?$/, /kes?$/]

/** A word that the index does not know, as what it may have been meant for; [] when that is anyone's guess, or another word. */
export function guessedReadings(index: MatchIndex, text: string): Reading[] {
  if (index.ordinary.has(stemOf(text, 'nl'))) return []
  const near = correctionsOf(index, text)
  if (near.length > 0) return near
  const crooked = misspeltCompound(index, text)
  if (crooked.length > 0) return crooked
  const head = headOf(text, index.vocabulary.knows)
  return head ? [{ text: head, stems: stemsOf(index, head), weight: weights.head, how: 'compound' }] : []
}

function correctionsOf(index: MatchIndex, text: string): Reading[] {
  return nearWords(index.vocabulary, text).flatMap(({ word, weight }) => [
    { text: word.text, stems: word.stems, weight, how: 'typo' as const },
    ...partReadings(index, word.text).map((part) => ({
      ...part,
      weight: part.weight * weight,
      how: 'typo' as const,
    })),
  ])
}

// A compound with a mistake in one of its words: the longest known beginning or end, and what the rest is near to.
function misspeltCompound(index: MatchIndex, text: string): Reading[] {
  for (let length = text.length - bounds.misspeltPartLength; length >= bounds.headLength; length -= 1)
    for (const known of [text.slice(0, length), text.slice(-length)]) {
      if (!index.vocabulary.knows(known)) continue
      const rest = text.startsWith(known) ? text.slice(length) : text.slice(0, -length)
      const corrected = correctionsOf(index, rest)
      const stems = stemsOf(index, known)
      if (corrected.length > 0)
        return [
          { text: known, stems, weight: weights.part, how: 'compound' },
          ...corrected.map((reading) => ({ ...reading, weight: reading.weight * weights.part })),
        ]
    }
  return []
}
