import { readWords } from './analysis.ts'
import type { Concept } from './concepts.ts'
import { splitCompound } from './compounds.ts'
import { significant } from './leads.ts'
import type { MatchIndex } from './load.ts'
import { stemOf } from './stem.ts'
import { bounds } from './weights.ts'

/**
 * What of the concepts is worth its weight on the way to a phone: only what leads to words that the documents have, without
 * what the index finds out by itself, and no more than the bound. Single words go before phrases and sure ones before hints,
 * as they are met most often; among equals the short ones stay.
 */
export function selectConcepts(index: MatchIndex, concepts: readonly Concept[]): Concept[] {
  const read = (text: string) => readWords(text, { language: 'nl', stopWords: index.stopWords })
  const stemsIn = (text: string) => read(text).flatMap(({ stem, isCommon }) => (isCommon ? [] : stem))
  const isKnown = (term: string) => {
    const stems = stemsIn(term)
    return stems.length > 0 && stems.every((stem) => index.terms.has(stem))
  }
  const entries: Entry[] = []
  concepts.forEach(({ terms, everyday = [], hints = [] }, concept) => {
    const targets = terms.filter(isKnown)
    if (targets.length === 0) return
    const told = new Set(targets.flatMap(stemsIn))
    const add = (list: keyof Concept, of: readonly string[], cost: number) => {
      for (const text of of) {
        const words = significant(read(text))
        const spoken = words.map(({ text }) => text)
        // Led on by one of its words already, or by a word inside it.
        const isTold = (stem: string) => told.has(stem)
        const parts =
          words.length === 1
            ? splitCompound(
                spoken[0] ?? '',
                (part) => told.has(stemOf(part, 'nl')) || index.vocabulary.knows(part),
              )
            : []
        const redundant =
          words.length > 1
            ? words.some(({ stem, isCommon }) => !isCommon && isTold(stem))
            : parts.some((part) => isTold(stemOf(part, 'nl')))
        if (words.length === 0 || redundant) continue
        if (words.length === 1) for (const { stem } of words) told.add(stem)
        entries.push({ concept, list, text: spoken.join(' '), cost: cost + words.length })
      }
    }
    for (const text of targets) entries.push({ concept, list: 'terms', text: stemsText(read(text)), cost: 0 })
    add(
      'terms',
      terms.filter((term) => !isKnown(term)),
      0,
    )
    add('everyday', everyday, 0)
    add('hints', hints, 1)
  })
  let left: number = bounds.lexiconLength
  const kept = new Set(
    entries
      .toSorted((a, b) => a.cost - b.cost || a.text.length - b.text.length)
      .filter(({ text }) => (left -= text.length + 1) >= 0),
  )
  const selected = new Map<number, Concept>()
  for (const entry of entries.filter((one) => kept.has(one))) {
    const concept = selected.get(entry.concept) ?? { terms: [], everyday: [], hints: [] }
    concept[entry.list]?.push(entry.text)
    selected.set(entry.concept, concept)
  }
  return [...selected.values()].filter(
    ({ terms, everyday, hints }) => terms.length + (everyday?.length ?? 0) + (hints?.length ?? 0) > 1,
  )
}

type Entry = { concept: number; list: keyof Concept; text: string; cost: number }

function stemsText(words: readonly { text: string; isCommon: boolean }[]): string {
  return words.flatMap(({ text, isCommon }) => (isCommon ? [] : text)).join(' ')
}
