import { stemOf } from './stem.ts'
import type { Language } from './types.ts'
import { wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** A word with its stem. `position` counts all words, so that neighbours can be told; a common word carries no meaning by itself. */
export type Token = Word & { stem: string; position: number; isCommon: boolean }

export type AnalysisOptions = { stopWords: ReadonlySet<string>; language?: Language }

/**
 * The one way in which a text becomes terms, for documents and queries alike: words, folded, each with its stem and whether
 * it is a stop word. Without a language they are Dutch.
 */
export function readWords(text: string, { stopWords, language = 'nl' }: AnalysisOptions): Token[] {
  return wordsOf(text).map((word, position) => ({
    ...word,
    position,
    stem: stemOf(word.text, language),
    isCommon: stopWords.has(word.text),
  }))
}

/** The words of a text that carry meaning. */
export function analyse(text: string, options: AnalysisOptions): Token[] {
  return readWords(text, options).filter(({ isCommon }) => !isCommon)
}
