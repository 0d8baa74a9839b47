import { soundOf } from './phonetic.ts'
import { append } from './postings.ts'

/** A word that may be typed, with the stems it leads to and in how many documents it stands. */
export type VocabularyWord = { text: string; stems: string[]; count: number }

/** All words that a visitor's word is compared with: those of the documents and those of the editors' synonyms. */
export type Vocabulary = {
  /** In order of letters. */
  words: VocabularyWord[]
  byText: Map<string, VocabularyWord>
  /** Which words hold a pair of letters; which sound so. */
  byBigram: Map<string, VocabularyWord[]>
  bySound: Map<string, VocabularyWord[]>
  /** Whether this is a word, or the stem of one. */
  knows: (wordOrStem: string) => boolean
}

/** Puts words in order, those with the same text as one, and lays out the ways to find a misspelt one. */
export function vocabularyOf(entries: Iterable<VocabularyWord>): Vocabulary {
  const byText = new Map<string, VocabularyWord>()
  for (const entry of entries) {
    const { stems, count } = byText.get(entry.text) ?? { stems: [], count: 0 }
    const merged = [...new Set([...stems, ...entry.stems])]
    byText.set(entry.text, { text: entry.text, stems: merged, count: count + entry.count })
  }
  const words = [...byText.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
  const byBigram = new Map<string, VocabularyWord[]>()
  const bySound = new Map<string, VocabularyWord[]>()
  for (const word of words) {
    for (const bigram of bigramsOf(word.text)) append(byBigram, bigram, word)
    append(bySound, soundOf(word.text), word)
  }
  const known = new Set(words.flatMap(({ text, stems }) => [text, ...stems]))
  return { words, byText, byBigram, bySound, knows: (text) => known.has(text) }
}

/** The words that begin so, the most frequent first. */
export function wordsWithPrefix({ words }: Vocabulary, prefix: string, most: number): VocabularyWord[] {
  const found: VocabularyWord[] = []
  for (let at = firstFrom(words, prefix); words[at]?.text.startsWith(prefix); at += 1) {
    const word = words[at]
    if (word && word.text !== prefix) found.push(word)
  }
  return found.sort((a, b) => b.count - a.count).slice(0, most)
}

/** The distinct pairs of letters of a word, its edges included. */
export function bigramsOf(word: string): Set<string> {
  const edged = `^${word}$`
  return new Set(Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2)))
}

function firstFrom(words: readonly VocabularyWord[], prefix: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.text ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}
