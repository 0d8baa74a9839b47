import { analyse, readWords } from './analysis.ts'
import type { Token } from './analysis.ts'
import type { Concept } from './concepts.ts'
import { splitCompound } from './compounds.ts'
import { significant } from './leads.ts'
import type { MatchIndex } from './load.ts'
import { stemOf } from './stem.ts'
import { bounds } from './weights.ts'

/**
 * What of the concepts is worth its weight on the way to a phone: only what leads to words that the documents have, without
 * what the index finds out by itself, and no more than the bound: short words before long ones, words before phrases, what stands
 * early in its list before what stands late.
 */
export function selectConcepts(index: MatchIndex, concepts: readonly Concept[]): Concept[] {
  const kept = withinBound(concepts.flatMap((concept, number) => entriesOf(index, concept, number)))
  return [...Map.groupBy(kept, ({ concept }) => concept).values()]
    .filter((entries) => entries.length > 1)
    .map((entries) => ({
      terms: textsIn(entries, 'terms'),
      everyday: textsIn(entries, 'everyday'),
      hints: textsIn(entries, 'hints'),
    }))
}

/** A word or phrase of a concept, and what speaks against taking it along. */
type Entry = { concept: number; list: keyof Concept; text: string; cost: number }

// What of one concept leads to the documents; nothing when they have none of its terms.
function entriesOf(
  index: MatchIndex,
  { terms, everyday = [], hints = [] }: Concept,
  concept: number,
): Entry[] {
  const known = terms
    .map((text) => ({ text, words: analyse(text, index) }))
    .filter(({ words }) => isKnown(index, words))
  if (known.length === 0) return []
  const told = new Set(
    known.flatMap(({ words: [word, ...more] }) => (word && more.length === 0 ? word.stem : [])),
  )
  const others = (list: keyof Concept, texts: readonly string[]) =>
    texts.flatMap((written, place): Entry[] => {
      const words = significant(readWords(written, index))
      const [word] = words
      if (!word || isTold(index, words, told)) return []
      if (words.length === 1) told.add(word.stem)
      const text = words.map((one) => one.text).join(' ')
      return [{ concept, list, text, cost: costOf(text, words.length, place) }]
    })
  const targets = new Set(known.map(({ text }) => text))
  return [
    ...known.map(({ words }): Entry => ({
      concept,
      list: 'terms',
      text: words.map(({ text }) => text).join(' '),
      cost: 0,
    })),
    ...others(
      'terms',
      terms.filter((term) => !targets.has(term)),
    ),
    ...others('everyday', everyday),
    ...others('hints', hints),
  ]
}

function isKnown(index: MatchIndex, words: readonly Token[]): boolean {
  return words.length > 0 && words.every(({ stem }) => index.terms.has(stem))
}

// A phrase is met less often than a word, and people write down first what they think of first.
function costOf(text: string, words: number, place: number): number {
  return text.length + bounds.phraseCost * words + bounds.placeCost * place
}

// Whether it is led on already: a phrase by one of its words, a compound by a word inside it.
function isTold({ vocabulary }: MatchIndex, words: readonly Token[], told: ReadonlySet<string>): boolean {
  if (words.length > 1) return words.some(({ stem, isCommon }) => !isCommon && told.has(stem))
  const isToldPart = (part: string) => told.has(stemOf(part, 'nl'))
  return splitCompound(words[0]?.text ?? '', (part) => isToldPart(part) || vocabulary.knows(part)).some(
    isToldPart,
  )
}

function withinBound(entries: readonly Entry[]): Entry[] {
  let left: number = bounds.lexiconLength
  const kept = new Set(
    entries
      .toSorted((a, b) => a.cost - b.cost || a.text.length - b.text.length)
      .filter(({ text }) => (left -= text.length + 1) >= 0),
  )
  return entries.filter((entry) => kept.has(entry))
}

function textsIn(entries: readonly Entry[], list: keyof Concept): string[] {
  return entries.flatMap((entry) => (entry.list === list ? entry.text : [])).sort()
}
