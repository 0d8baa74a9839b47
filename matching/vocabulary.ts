/** A word that may be typed, with the stems it leads to and in how many documents it stands. */
export type VocabularyWord = { text: string; stems: string[]; count: number }

/** All words that a visitor's word is compared with: those of the documents and those of the editors' synonyms. */
export type Vocabulary = {
  /** In order of letters. */
  words: VocabularyWord[]
  /** By the pairs of letters in a word: which words hold them. */
  byBigram: Map<string, number[]>
  bySound: Map<string, number[]>
}

/** Puts words in order and lays out the two ways to find a misspelt one. */
export function vocabularyOf(
  entries: Iterable<VocabularyWord>,
  soundOf: (word: string) => string,
): Vocabulary {
  const words = [...entries].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const byBigram = new Map<string, number[]>()
  const bySound = new Map<string, number[]>()
  words.forEach(({ text }, number) => {
    for (const bigram of bigramsOf(text)) append(byBigram, bigram, number)
    append(bySound, soundOf(text), number)
  })
  return { words, byBigram, bySound }
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

function append(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
