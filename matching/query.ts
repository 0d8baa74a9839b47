import { analyse } from './analysis.ts'
import type { Token } from './analysis.ts'
import type { MatchIndex } from './build.ts'
import { headOf, splitCompound } from './compounds.ts'
import { stemOf } from './stem.ts'
import { synonymsFor } from './synonyms.ts'
import type { How, MatchQuery } from './types.ts'
import { nearWords } from './typo.ts'
import { wordsWithPrefix } from './vocabulary.ts'
import { bounds, weights } from './weights.ts'

/** A way to answer to a word: the stem, or the stems of a phrase that must stand together. */
export type QueryTerm = { stems: string[]; weight: number; how: How }

/** What one word of the visitor may be answered with, and how much the word counts in the whole. */
export type TermGroup = { typed: string; word: string; weight: number; known: boolean; terms: QueryTerm[] }

/** Turns what was typed into groups of weighted terms, one for each distinct word that carries meaning. */
export function groupsOf(index: MatchIndex, query: MatchQuery): TermGroup[] {
  const groups = new Map<string, TermGroup>()
  const read = (text: string, weight: number, typing: boolean) => {
    const tokens = analyse(text, { language: 'nl', stopWords: index.stopWords })
    const long = tokens.length >= bounds.longText
    tokens.forEach((token, at) => {
      if (groups.has(token.stem) || groups.size >= bounds.queryWords) return
      const last = typing && token.end === text.trimEnd().length && text.trimEnd() === text
      groups.set(token.stem, groupOf(index, tokens, at, { text, weight, last, long }))
    })
  }
  if (query.title) read(query.title, weights.title, false)
  read(query.text, 1, query.typing ?? false)
  return [...groups.values()]
}

function groupOf(
  index: MatchIndex,
  tokens: Token[],
  at: number,
  how: { text: string; weight: number; last: boolean; long: boolean },
): TermGroup {
  const token = tokens[at]
  if (!token) throw new RangeError('No such token')
  const terms = new Map<string, QueryTerm>()
  const add = (stems: string[], weight: number, how: How) => {
    const key = stems.join(' ')
    if (!stems.every((stem) => index.terms.has(stem)) || (terms.get(key)?.weight ?? 0) >= weight) return
    terms.set(key, { stems, weight, how })
  }
  const addWord = (stem: string, weight: number, how: How, following: string[] = []) => {
    add([stem], weight, how)
    for (const { other } of synonymsFor(index.synonyms, [stem, ...following]))
      add(other, weight * weights.synonym, 'synonym')
  }
  const { text, stem } = token
  const following = tokens.slice(at + 1, at + 4).map((next) => next.stem)
  let known = index.knows(stem)
  addWord(stem, 1, 'exact', following)
  const english = stemOf(text, 'en')
  if (english !== stem && !known) addWord(english, weights.otherLanguage, 'inflection')
  if (how.last && text.length >= bounds.prefixLength)
    for (const word of wordsWithPrefix(index.vocabulary, text, bounds.prefixWords))
      for (const of of word.stems) addWord(of, weights.prefix, 'prefix')
  for (const neighbour of [tokens[at - 1], tokens[at + 1]]) {
    if (!neighbour || Math.abs(neighbour.position - token.position) > 1) continue
    const [first, second] = neighbour.position < token.position ? [neighbour, token] : [token, neighbour]
    for (const link of ['', 's', 'en', 'e', 'n'])
      addWord(stemOf(first.text + link + second.text, 'nl'), weights.joined, 'compound')
  }
  const parts = splitCompound(text, (part) => part !== text && index.knows(part))
  for (const part of parts) addWord(stemOf(part, 'nl'), weights.part, 'compound')
  if (terms.size === 0 && text.length >= (how.long ? bounds.typoLengthInLongText : bounds.typoLength))
    for (const { word, weight } of nearWords(index.vocabulary, text))
      for (const of of word.stems) addWord(of, weight, 'typo')
  if (terms.size === 0) {
    const head = headOf(text, (part) => part.length >= 4 && index.knows(part))
    if (head) addWord(stemOf(head, 'nl'), weights.head, 'compound')
  }
  return {
    typed: how.text.slice(token.start, token.end),
    word: text,
    weight: how.weight,
    known,
    terms: [...terms.values()],
  }
}
