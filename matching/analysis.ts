import { stemOf } from './stem.ts'
import type { Language } from './types.ts'
import { wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** A word that carries meaning, with its stem. `position` counts all words, so that neighbours can be told. */
export type Token = Word & { stem: string; position: number }

export type AnalysisOptions = { stopWords: ReadonlySet<string>; language?: Language }

/**
 * The one way in which a text becomes terms, for documents and queries alike: words, folded, without stop words,
 * each with its stem. Without a language it is told from the text.
 */
export function analyse(text: string, options: AnalysisOptions): Token[] {
  const words = wordsOf(text)
  const language = options.language ?? languageOf(words)
  const tokens: Token[] = []
  words.forEach((word, position) => {
    if (options.stopWords.has(word.text)) return
    tokens.push({ ...word, position, stem: stemOf(word.text, language) })
  })
  return tokens
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
