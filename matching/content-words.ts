import { analyse } from './analysis.ts'
import { commonWordSet } from './stop-words.ts'

/** The words of a text that carry meaning, each once, without accents and in lower case, as an index knows them. */
export function contentWords(text: string): string[] {
  return [...new Set(analyse(text, { stopWords: commonWordSet() }).map((word) => word.text))]
}
