import type { Concept } from './concepts.ts'
import type { Corpus, CorpusWord } from './corpus.ts'
import { decodeNumbers, encodeNumbers } from './numbers.ts'
import { decodeWords, encodeWords } from './word-list.ts'

/** An index as it travels: plain JSON, whose long parts are strings that compress well. */
export type Pack = {
  version: number
  ids: string[]
  sectors: { names: string[]; of: number[][] }
  words: string
  /** Which of the words, in their order, is the first English one. */
  english: number
  documents: string
  shapeOf: string
  counts: string
  shapes: number[][]
  concepts: readonly Concept[]
  stopWords: string[]
  ordinary: string
}

/** Writes a corpus down: words by what differs from the one before, documents by their distance. */
export function packCorpus(corpus: Corpus): Pack {
  const names = [...new Set(corpus.sectors.flat())].sort()
  const order = shapesByFrequency(corpus)
  const english = corpus.words.findIndex(({ language }) => language === 'en')
  return {
    version: 1,
    ids: corpus.ids,
    sectors: { names, of: corpus.sectors.map((sectors) => sectors.map((sector) => names.indexOf(sector))) },
    words: encodeWords(corpus.words.map(({ text }) => text)),
    english: english < 0 ? corpus.words.length : english,
    counts: encodeNumbers(corpus.words.map(({ documents }) => documents.length)),
    documents: encodeNumbers(corpus.words.flatMap(({ documents }) => gaps(documents))),
    shapeOf: encodeNumbers(corpus.words.flatMap(({ shapes }) => shapes.map((shape) => order.indexOf(shape)))),
    shapes: order.map((shape) => corpus.shapes[shape] ?? []),
    concepts: corpus.concepts,
    stopWords: corpus.stopWords,
    ordinary: encodeWords(corpus.ordinary),
  }
}

/** Reads back what `packCorpus` wrote. Throws when the pack is of another version or does not add up. */
export function unpackCorpus(pack: Pack): Corpus {
  if (pack.version !== 1) throw new Error(`This index is of version ${pack.version}; version 1 is understood`)
  const counts = decodeNumbers(pack.counts)
  const distances = decodeNumbers(pack.documents)
  const shapeOf = decodeNumbers(pack.shapeOf)
  let from = 0
  const words = decodeWords(pack.words).map((text, number): CorpusWord => {
    const to = from + (counts[number] ?? 0)
    let document = -1
    const documents = distances.slice(from, to).map((distance) => (document += distance))
    const shapes = shapeOf.slice(from, to)
    from = to
    return { text, language: number < pack.english ? 'nl' : 'en', documents, shapes }
  })
  if (words.length !== counts.length || from !== distances.length || from !== shapeOf.length)
    throw new Error('This index is damaged: its parts are not of one length')
  const sectors = pack.sectors.of.map((of) => of.map((number) => pack.sectors.names[number] ?? ''))
  return {
    ids: pack.ids,
    sectors,
    words,
    shapes: pack.shapes,
    concepts: pack.concepts,
    stopWords: pack.stopWords,
    ordinary: decodeWords(pack.ordinary),
  }
}

function shapesByFrequency({ words, shapes }: Corpus): number[] {
  const uses = shapes.map(() => 0)
  for (const word of words) for (const shape of word.shapes) uses[shape] = (uses[shape] ?? 0) + 1
  return shapes.map((_, shape) => shape).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
}

function gaps(documents: readonly number[]): number[] {
  return documents.map((document, index) => document - (documents[index - 1] ?? -1))
}
