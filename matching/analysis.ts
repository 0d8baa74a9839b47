import { stemOf } from './stem.ts'
import type { Language } from './types.ts'
import { wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** A word with its stem. `position` counts all words, so that neighbours can be told; a common word carries no meaning by itself. */
export type Token = Word & { stem: string; position: number; isCommon: boolean }

export type AnalysisOptions = { stopWords: ReadonlySet<string>; language?: Language }

/**
 * The one way in which a text becomes terms, for documents and queries alike: words, folded, each with its stem and whether
 * it is a stop word. Without a language it is told from the text.
 */
export function readWords(text: string, { stopWords, language }: AnalysisOptions): Token[] {
  const words = wordsOf(text)
  const told = language ?? languageOf(words)
  return words.map((word, position) => ({
    ...word,
    position,
    stem: stemOf(word.text, told),
    isCommon: stopWords.has(word.text),
  }))
}

/** The words of a text that carry meaning. */
export function analyse(text: string, options: AnalysisOptions): Token[] {
  return readWords(text, options).filter(({ isCommon }) => !isCommon)
}

/** Tells Dutch from English by the commonest words of each; Dutch when there is nothing to go by. */
export function detectLanguage(text: string): Language {
  return languageOf(wordsOf(text))
}

function languageOf(words: readonly Word[]): Language {
  let balance = 0
  for (const { text } of words) balance += onlyEnglish.has(text) ? 1 : onlyDutch.has(text) ? -1 : 0
  return balance > 0 ? 'en' : 'nl'
}

const onlyEnglish = new Set(
  'the and to for with our my their that this are is can you it from on without how by'.split(' '),
)
const onlyDutch = new Set(
  'de het een en van voor met onze ons mijn hun dat die deze zijn kan naar zonder hoe door bij ik'.split(' '),
)
