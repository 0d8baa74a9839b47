import { decodeConcepts, encodeConcepts, wordsOfConcepts } from './concept-list.ts'
import type { PackedConcepts } from './concept-list.ts'
import { inOrder } from './corpus.ts'
import type { Corpus, CorpusWord } from './corpus.ts'
import { decodeNumbers, encodeNumbers } from './numbers.ts'
import { decodeWords, encodeWords } from './word-list.ts'
import { fold } from './words.ts'

/** An index as it travels: plain JSON, whose long parts are strings that compress well. */
export type Pack = {
  version: number
  ids: string[]
  sectors: { names: string[]; of: number[][] }
  /** Those of the documents, and those that only concepts have: they stand in none. */
  words: string
  /** Which of the words, in their order, is the first English one. */
  english: number
  documents: string
  shapeOf: string
  counts: string
  shapes: number[][]
  concepts: PackedConcepts
  stopWords: string
  ordinary: string
  elsewhere: string
}

const version = 4

/** Writes a corpus down: words by what differs from the one before, documents by their distance. */
export function packCorpus(corpus: Corpus): Pack {
  const names = [...new Set(corpus.sectors.flat())].sort()
  const order = shapesByFrequency(corpus)
  const words = withWordsOfConcepts(corpus)
  const numbers = new Map(words.map(({ text, language }, number) => [language + text, number]))
  // Those in most documents first, as distances of like size compress better together.
  const common = byFrequency(words.map(({ documents }) => documents.length)).flatMap(
    (word) => words[word] ?? [],
  )
  const english = words.findIndex(({ language }) => language === 'en')
  return {
    version,
    ids: corpus.ids,
    sectors: { names, of: corpus.sectors.map((sectors) => sectors.map((sector) => names.indexOf(sector))) },
    words: encodeWords(words.map(({ written }) => written)),
    english: english < 0 ? words.length : english,
    counts: encodeNumbers(words.map(({ documents }) => documents.length)),
    documents: encodeNumbers(common.flatMap(({ documents }) => gaps(documents))),
    shapeOf: encodeNumbers(common.flatMap(({ shapes }) => shapes.map((shape) => order.indexOf(shape)))),
    shapes: order.map((shape) => corpus.shapes[shape] ?? []),
    concepts: encodeConcepts(corpus.concepts, (word) => numbers.get(`nl${word}`) ?? 0),
    stopWords: encodeWords(corpus.stopWords),
    ordinary: encodeWords(corpus.ordinary),
    elsewhere: encodeWords(corpus.elsewhere),
  }
}

/** Reads back what `packCorpus` wrote. Throws when the pack is of another version or its lists differ in length. */
export function unpackCorpus(pack: Pack): Corpus {
  if (pack.version !== version) throw new Error(`Index version ${pack.version}, not ${version}`)
  const counts = decodeNumbers(pack.counts)
  const distances = decodeNumbers(pack.documents)
  const shapeOf = decodeNumbers(pack.shapeOf)
  const starts = startsOf(counts)
  const words = decodeWords(pack.words).map((written, number): CorpusWord => {
    const from = starts[number] ?? 0
    const to = from + (counts[number] ?? 0)
    let document = -1
    const documents = distances.slice(from, to).map((distance) => (document += distance))
    const shapes = shapeOf.slice(from, to)
    return {
      text: fold(written),
      written,
      language: number < pack.english ? 'nl' : 'en',
      documents,
      shapes,
    }
  })
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (words.length !== counts.length || all !== distances.length || all !== shapeOf.length)
    throw new Error('Damaged index')
  const sectors = pack.sectors.of.map((of) => of.map((number) => pack.sectors.names[number] ?? ''))
  return {
    ids: pack.ids,
    sectors,
    words: words.filter(({ documents }) => documents.length > 0),
    shapes: pack.shapes,
    concepts: decodeConcepts(pack.concepts, words),
    stopWords: decodeWords(pack.stopWords),
    ordinary: decodeWords(pack.ordinary),
    elsewhere: decodeWords(pack.elsewhere),
  }
}

// Among the words of the documents, so that each is told once.
function withWordsOfConcepts({ words, concepts }: Corpus): CorpusWord[] {
  const known = new Set(words.flatMap(({ text, language }) => (language === 'nl' ? text : [])))
  const others = wordsOfConcepts(concepts)
    .filter((word) => !known.has(word))
    .map((text) => ({ text, written: text, language: 'nl' as const, documents: [], shapes: [] }))
  return [...words, ...others].sort(inOrder)
}

// The numbers of the words, those in most documents first.
function byFrequency(counts: readonly number[]): number[] {
  return counts.map((_, word) => word).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
}

function startsOf(counts: readonly number[]): number[] {
  const starts: number[] = []
  let from = 0
  for (const word of byFrequency(counts)) {
    starts[word] = from
    from += counts[word] ?? 0
  }
  return starts
}

function shapesByFrequency({ words, shapes }: Corpus): number[] {
  const uses = shapes.map(() => 0)
  for (const word of words) for (const shape of word.shapes) uses[shape] = (uses[shape] ?? 0) + 1
  return shapes.map((_, shape) => shape).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
}

function gaps(documents: readonly number[]): number[] {
  return documents.map((document, index) => document - (documents[index - 1] ?? -1))
}
