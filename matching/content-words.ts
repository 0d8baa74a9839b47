import { analyse } from './analysis.ts'
import { commonWords } from './stop-words.ts'

/** The words of a text that carry meaning, each once, without accents and in lower case, as an index knows them. */
export function contentWords(text: string): string[] {
  return [...new Set(analyse(text, { stopWords }).map((word) => word.text))]
}

const stopWords = new Set(commonWords())
