import { analyse } from './analysis.ts'
import type { Concept } from './concepts.ts'
import { detectLanguage } from './language.ts'
import { commonWords } from './stop-words.ts'
import { fields } from './types.ts'
import type { Field, Language, MatchDocument } from './types.ts'
import { asWritten, fold } from './words.ts'

/**
 * What cannot be derived: which word stands how often in which field of which document. Everything else that a
 * search needs (stems, parts of compounds, weights) is worked out from it when an index is loaded.
 */
export type Corpus = {
  /** By sector, then in ascending order: documents of one subject share words, and near numbers compress better. */
  ids: string[]
  sectors: string[][]
  /** Dutch ones first, then in order of letters. */
  words: CorpusWord[]
  /** Distinct combinations of counts per field, in the order of `fields`. */
  shapes: number[][]
  concepts: readonly Concept[]
  stopWords: string[]
  /** Stems of ordinary words that none of the documents has: they are no mistakes. */
  ordinary: string[]
  /** Stems of words of other subjects that none of the documents has. */
  elsewhere: string[]
}

/**
 * A word with the documents that hold it and, for each of those, the number of its shape. It is compared as `text` and shown as
 * it is `written` in the first of them: in lower case, accents and all.
 */
export type CorpusWord = {
  text: string
  written: string
  language: Language
  documents: number[]
  shapes: number[]
}

/** Reads all documents into words. Throws when two of them have the same id. */
export function corpusOf(
  documents: readonly MatchDocument[],
  options: { concepts: readonly Concept[]; stopWords?: readonly string[] },
): Corpus {
  const sorted = [...documents].sort(
    (a, b) => compare(sectorsOf(a).join(), sectorsOf(b).join()) || compare(a.id, b.id),
  )
  const ids = new Set<string>()
  const stopWords = new Set([...commonWords(), ...(options.stopWords ?? []).map(fold)].sort())
  const shapes = new Map<string, number>()
  const words = new Map<string, CorpusWord>()
  sorted.forEach((document, number) => {
    if (ids.has(document.id)) throw new Error(`Two documents have the id "${document.id}"`)
    ids.add(document.id)
    const language = document.language ?? detectLanguage(`${document.title} ${document.description ?? ''}`)
    for (const [text, { written, counts }] of countWords(document, language, stopWords)) {
      const word = entry(words, `${language}${text}`, () => ({
        text,
        written,
        language,
        documents: [],
        shapes: [],
      }))
      word.documents.push(number)
      word.shapes.push(entry(shapes, counts.join(), () => shapes.size))
    }
  })
  return {
    ids: [...ids],
    sectors: sorted.map(({ sectors }) => sectors ?? []),
    words: [...words.values()].sort(inOrder),
    shapes: [...shapes.keys()].map((shape) => shape.split(',').map(Number)),
    concepts: options.concepts,
    stopWords: [...stopWords],
    ordinary: [],
    elsewhere: [],
  }
}

/** Dutch words before English ones, each in order of letters. */
export function inOrder(a: CorpusWord, b: CorpusWord): number {
  return compare(b.language, a.language) || compare(a.text, b.text)
}

function sectorsOf({ sectors = [] }: MatchDocument): string[] {
  return sectors.toSorted(compare)
}

function countWords(document: MatchDocument, language: Language, stopWords: ReadonlySet<string>) {
  const words = new Map<string, { written: string; counts: number[] }>()
  fields.forEach((field, position) => {
    const value = textOf(document, field)
    for (const { text, start, end } of analyse(value, { language, stopWords })) {
      const { counts } = entry(words, text, () => ({
        written: asWritten(value.slice(start, end)),
        counts: fields.map(() => 0),
      }))
      counts[position] = Math.min((counts[position] ?? 0) + 1, mostCounted)
    }
  })
  return words
}

// Past this count another mention says nothing more; it keeps the number of shapes small.
const mostCounted = 9

function textOf(document: MatchDocument, field: Field): string {
  const value = document[field] ?? ''
  return typeof value === 'string' ? value : value.join('. ')
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
