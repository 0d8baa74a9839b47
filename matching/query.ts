import { readWords } from './analysis.ts'
import type { Token } from './analysis.ts'
import { splitCompound } from './compounds.ts'
import { followed, senses } from './leads.ts'
import type { Followed, Sense } from './leads.ts'
import type { MatchIndex } from './load.ts'
import { joinedReadings, prefixReadings } from './neighbours.ts'
import { guessedReadings, plainReadings } from './readings.ts'
import type { Reading } from './readings.ts'
import { stemOf } from './stem.ts'
import type { How, MatchQuery } from './types.ts'
import { bounds, weights } from './weights.ts'

/** A way to answer to a word: by a stem, or by the stems of a phrase that must all be there. */
export type QueryTerm = { stems: string[]; weight: number; how: How }

/** What one word of the visitor may be answered with, and how much the word counts in the whole. */
export type TermGroup = {
  typed: string
  word: string
  weight: number
  terms: QueryTerm[]
  /** It is known to be about a subject that no document has. */
  isElsewhere: boolean
}

/**
 * Turns what was typed into groups of weighted terms: one for each distinct word that carries meaning, and one for each
 * phrase of small words that leads somewhere ("ziet niemand").
 */
export function groupsOf(index: MatchIndex, { title, text, typing = false }: MatchQuery): TermGroup[] {
  const groups = new Map<string, TermGroup>()
  const add = (read: WordRead[], weightOf: (word: WordRead) => number) => {
    for (const word of read) {
      const { key, typed, token, terms } = word
      if (groups.has(key) || groups.size >= bounds.queryWords) continue
      const isElsewhere = !terms.some(({ how }) => how === 'exact') && isOfOtherSubject(index, token.text)
      groups.set(key, { typed, word: token.text, weight: weightOf(word), terms, isElsewhere })
    }
  }
  if (title) add(readPart(index, title, false), () => weights.title)
  const words = readPart(index, text, typing)
  const opens = !title && words.length >= bounds.longText
  add(words, ({ token }) => (opens && token.sentence === 0 ? weights.firstSentence : 1))
  return [...groups.values()]
}

// Known to be about what no document is about, as it is or by all the words that it is made of: "chocoladecake".
function isOfOtherSubject({ elsewhere }: MatchIndex, text: string): boolean {
  const isKnown = (word: string) => elsewhere.has(stemOf(word, 'nl'))
  return isKnown(text) || splitCompound(text, isKnown).length > 0
}

type WordRead = { key: string; typed: string; token: Token; terms: QueryTerm[] }

function readPart(index: MatchIndex, part: string, unfinished: boolean): WordRead[] {
  const words = readWords(part, index).slice(0, bounds.queryTokens)
  const tokens = words.filter(({ isCommon }) => !isCommon)
  const readings = new Map(
    readingsOf(index, tokens, unfinished && tokens.at(-1)?.end === part.length).map((of, at) => [
      tokens[at],
      of,
    ]),
  )
  const leads = leadsIn(index, words, readings)
  const spoken = new Set(leads.flatMap(({ places }) => places.slice(1).map((place) => words[place])))
  return words.flatMap((token, place): WordRead[] => {
    const led = leads.filter(({ places }) => places[0] === place)
    const terms = queryTermsOf(index, readings.get(token) ?? [], led)
    // A word that was understood as part of a phrase is not held against the documents that lack it.
    if (token.isCommon ? terms.length === 0 : terms.length === 0 && spoken.has(token)) return []
    const end = Math.max(
      token.end,
      ...(token.isCommon ? led : []).flatMap(({ places }) => places.map((at) => words[at]?.end ?? 0)),
    )
    const typed = part.slice(token.start, end)
    return [
      // A phrase of small words has a space in it, so it is no stem.
      { key: token.isCommon ? typed : token.stem, typed, token, terms },
    ]
  })
}

// What each word is taken for. What it is a part or the beginning of is a better guess at an unknown word than what it is near to.
function readingsOf(index: MatchIndex, tokens: readonly Token[], unfinished: boolean): Reading[][] {
  const shortest = tokens.length >= bounds.longText ? bounds.longWord : bounds.typoLength
  let lookups = 0
  const own = tokens.map(({ text }) => {
    const plain = plainReadings(index, text)
    if (plain.length > 0 || text.length < shortest || lookups >= bounds.typoLookups) return plain
    lookups += 1
    return guessedReadings(index, text)
  })
  return tokens.map((token, at) => {
    const readings = own[at] ?? []
    const isKnown = readings.some(({ how }) => how === 'exact')
    const joined = joinedReadings(index, tokens, own, at)
    const begun = unfinished && at === tokens.length - 1 ? prefixReadings(index, token.text, isKnown) : []
    return [...(isKnown || joined.length + begun.length === 0 ? readings : []), ...joined, ...begun]
  })
}

// The concepts that the words lead to, each anchored at its first word that carries meaning.
function leadsIn(
  index: MatchIndex,
  words: readonly Token[],
  readings: ReadonlyMap<Token | undefined, Reading[]>,
): Followed[] {
  const said = words.map((token): Sense => {
    const stems = new Map(senses(token.text).map((stem) => [stem, 1]))
    for (const reading of readings.get(token) ?? [])
      for (const stem of reading.stems) stems.set(stem, Math.max(stems.get(stem) ?? 0, reading.weight))
    return { stems }
  })
  return words.flatMap(({ isCommon }, at) =>
    followed(index.leads, said, at)
      // A small word leads somewhere only as part of a phrase: "for" is no "foor".
      .filter(({ places }) => !isCommon || places.length > 1)
      .map((one) => ({
        ...one,
        places: one.places.toSorted(
          (a, b) => Number(words[a]?.isCommon) - Number(words[b]?.isCommon) || a - b,
        ),
      })),
  )
}

function queryTermsOf(
  index: MatchIndex,
  readings: readonly Reading[],
  leads: readonly Followed[],
): QueryTerm[] {
  const terms = new Map<string, QueryTerm>()
  const add = (stems: string[], weight: number, how: How) => {
    const key = stems.join(' ')
    if (weight <= (terms.get(key)?.weight ?? 0) || !stems.every((stem) => index.terms.has(stem))) return
    terms.set(key, { stems, weight, how })
  }
  for (const { stems, weight, how } of readings) for (const stem of stems) add([stem], weight, how)
  for (const { lead, sureness } of leads)
    for (const stems of lead.to) add(stems, lead.weight * sureness, 'synonym')
  return [...terms.values()]
}
