import { analyse } from './analysis.ts'
import type { Token } from './analysis.ts'
import type { MatchIndex } from './load.ts'
import { joinedReadings, prefixReadings } from './neighbours.ts'
import { guessedReadings, plainReadings } from './readings.ts'
import type { Reading } from './readings.ts'
import { synonymsFor } from './synonyms.ts'
import type { How, MatchQuery } from './types.ts'
import { bounds, weights } from './weights.ts'

/** A way to answer to a word: by a stem, or by the stems of a phrase that must all be there. */
export type QueryTerm = { stems: string[]; weight: number; how: How }

/** What one word of the visitor may be answered with, and how much the word counts in the whole. */
export type TermGroup = { typed: string; word: string; weight: number; terms: QueryTerm[] }

/** Turns what was typed into groups of weighted terms, one for each distinct word that carries meaning. */
export function groupsOf(index: MatchIndex, { title, text, typing = false }: MatchQuery): TermGroup[] {
  const groups = new Map<string, TermGroup>()
  const read = (part: string, weightOf: (token: Token, all: number) => number, unfinished: boolean) => {
    const tokens = analyse(part, { language: 'nl', stopWords: index.stopWords }).slice(0, bounds.queryTokens)
    const readings = readingsOf(index, tokens)
    tokens.forEach((token, at) => {
      if (groups.has(token.stem) || groups.size >= bounds.queryWords) return
      const isLast = unfinished && token.end === part.length
      groups.set(token.stem, {
        typed: part.slice(token.start, token.end),
        word: token.text,
        weight: weightOf(token, tokens.length),
        terms: termsOf(index, tokens, readings, at, isLast),
      })
    })
  }
  if (title) read(title, () => weights.title, false)
  const isOpening = ({ sentence }: Token, all: number) => !title && sentence === 0 && all >= bounds.longText
  read(text, (token, all) => (isOpening(token, all) ? weights.firstSentence : 1), typing)
  return [...groups.values()]
}

function readingsOf(index: MatchIndex, tokens: readonly Token[]): Reading[][] {
  const shortest = tokens.length >= bounds.longText ? bounds.longWord : bounds.typoLength
  let lookups = 0
  return tokens.map(({ text }) => {
    const plain = plainReadings(index, text)
    if (plain.length > 0 || text.length < shortest || lookups >= bounds.typoLookups) return plain
    lookups += 1
    return guessedReadings(index, text)
  })
}

function termsOf(
  index: MatchIndex,
  tokens: readonly Token[],
  readings: readonly Reading[][],
  at: number,
  isLast: boolean,
): QueryTerm[] {
  const own = readings[at] ?? []
  const isKnown = own.some(({ how }) => how === 'exact')
  const joined = joinedReadings(index, tokens, readings, at)
  const begun = isLast ? prefixReadings(index, tokens[at]?.text ?? '', isKnown) : []
  // What it is a part or the beginning of is a better guess at an unknown word than what it is near to.
  const isMistake = joined.length + begun.length === 0
  const following = tokens.slice(at + 1, at + bounds.phraseWords).map(({ stem }) => stem)
  const terms = new Map<string, QueryTerm>()
  const add = (stems: string[], weight: number, how: How) => {
    const key = stems.join(' ')
    if (weight <= (terms.get(key)?.weight ?? 0) || !stems.every((stem) => index.terms.has(stem))) return
    terms.set(key, { stems, weight, how })
  }
  for (const { stems, weight, how } of [...(isKnown || isMistake ? own : []), ...joined, ...begun])
    for (const stem of stems) {
      add([stem], weight, how)
      for (const other of synonymsFor(index.synonyms, [stem, ...following]))
        add(other, weight * weights.synonym, 'synonym')
    }
  return [...terms.values()]
}
