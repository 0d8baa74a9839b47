import { analyse, readWords } from './analysis.ts'
import type { Concept } from './concepts.ts'
import { append } from './postings.ts'
import { stemOf } from './stem.ts'
import { bounds, weights } from './weights.ts'

/** The stems of a phrase's words that carry meaning: a document answers to it when it holds all of them. */
export type Phrase = string[]

/** Words that lead to phrases: each word by the stems that it may have, Dutch and English. */
export type Lead = { words: string[][]; weight: number; to: Phrase[] }

/** By a stem of the longest word of each lead. */
export type Leads = ReadonlyMap<string, Lead[]>

/** A word of a question: the stems that it may be taken for, each with how sure that is. */
export type Sense = { stems: ReadonlyMap<string, number> }

/** Lays out what the editors' concepts say: terms lead to each other, everyday words and hints to the terms. */
export function leadsOf(concepts: readonly Concept[], stopWords: ReadonlySet<string>): Leads {
  const leads = new Map<string, Lead[]>()
  const options = { stopWords }
  for (const { terms, everyday = [], hints = [] } of concepts) {
    const targets = new Map(terms.map((term) => [term, analyse(term, options).map(({ stem }) => stem)]))
    const lead = (text: string, weight: number) => {
      const words = significant(readWords(text, options)).map(({ text }) => senses(text))
      const to = [...targets].flatMap(([term, stems]) => (term === text || stems.length === 0 ? [] : [stems]))
      const key = longest(words)
      if (key && to.length > 0) for (const stem of key) append(leads, stem, { words, weight, to })
    }
    for (const term of terms) lead(term, weights.synonym)
    for (const word of everyday) lead(word, weights.everyday)
    for (const word of hints) lead(word, weights.hint)
  }
  return leads
}

/** The stems under which a word may be led on: Dutch and English, as nobody says which language a single word is. */
export function senses(word: string): string[] {
  return [...new Set([stemOf(word, 'nl'), stemOf(word, 'en')])]
}

/** A lead that the words of a question follow, with how sure it is and which words those are. */
export type Followed = { lead: Lead; sureness: number; places: number[] }

/** The leads that begin at one word of a question; the other words of a phrase stand near it, in any order. */
export function followed(leads: Leads, words: readonly Sense[], at: number): Followed[] {
  const found = new Map<Lead, Followed>()
  for (const stem of words[at]?.stems.keys() ?? [])
    for (const lead of leads.get(stem) ?? []) {
      const places = placesOf(lead, words, at)
      if (!places) continue
      const sureness = Math.min(...places.map((place, word) => surenessOf(words[place], lead.words[word])))
      if (sureness > (found.get(lead)?.sureness ?? 0)) found.set(lead, { lead, sureness, places })
    }
  return [...found.values()]
}

// Where each word of a lead stands, its longest one here; undefined when one of them is not near.
function placesOf({ words }: Lead, said: readonly Sense[], at: number): number[] | undefined {
  const near = words.length + bounds.phraseGap
  const anchor = words.findIndex((stems) => surenessOf(said[at], stems) > 0)
  const places: number[] = []
  for (const [word, stems] of words.entries()) {
    let place = word === anchor ? at : -1
    for (let step = 1; place < 0 && step <= near; step += 1)
      place =
        [at + step, at - step].find(
          (other) => !places.includes(other) && other !== at && surenessOf(said[other], stems) > 0,
        ) ?? -1
    if (place < 0) return undefined
    places.push(place)
  }
  return places
}

function surenessOf(said: Sense | undefined, stems: readonly string[] = []): number {
  return said ? Math.max(0, ...stems.map((stem) => said.stems.get(stem) ?? 0)) : 0
}

/**
 * A phrase is told by its words that carry meaning and those that deny it ("geen bezoek"), unless that leaves hardly one: then
 * all small words count ("er toe komen"). Gives [] for a single common word.
 */
export function significant<Word extends { text: string; isCommon: boolean }>(
  words: readonly Word[],
): readonly Word[] {
  const meaningful = words.filter(
    ({ text, isCommon }) => !isCommon || (words.length > 1 && denials.has(text)),
  )
  return meaningful.length >= 2 || words.length === 1 ? meaningful : words
}

const denials = new Set('geen niet niks niets niemand nooit nergens zonder alleen'.split(' '))

function longest(words: readonly string[][]): string[] | undefined {
  return words.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]
}
