import type { Corpus } from './corpus.ts'
import { append } from './postings.ts'
import { fields } from './types.ts'
import { weights } from './weights.ts'

/** What is searched by: a stem, with the documents that hold it and how much they are about it. */
export type Term = Postings & { sources: Source[] }

export type Postings = {
  /** How rare it is, so how much it tells documents apart: from 0, in all of them, to 1, in none. */
  rarity: number
  documents: ArrayLike<number>
  /** Per document, from 0 to 1: how much it is about this term (BM25F, saturated). */
  impacts: ArrayLike<number>
}

/** A word of the corpus under a term: whole, or as a part of a compound. */
export type Source = { word: number; whole: boolean }

/** Weighs every stem over the corpus. `stemsOf` says under which stems a word of the corpus stands. */
export function termsOf(
  corpus: Corpus,
  stemsOf: (word: number) => Iterable<[stem: string, whole: boolean]>,
): Map<string, Term> {
  const sources = new Map<string, Source[]>()
  corpus.words.forEach((_, word) => {
    for (const [stem, whole] of stemsOf(word)) append(sources, stem, { word, whole })
  })
  const norms = normsOf(corpus)
  const sums = new Float64Array(corpus.ids.length)
  const terms = new Map<string, Term>()
  for (const [stem, of] of sources) terms.set(stem, { sources: of, ...weigh(corpus, of, norms, sums) })
  return terms
}

// `sums` is borrowed from the caller, all zero, and given back so: making one per term would take most of the time.
function weigh(corpus: Corpus, sources: Source[], norms: Float64Array[], sums: Float64Array): Postings {
  const touched = new Set<number>()
  for (const { word, whole } of sources) {
    const of = corpus.words[word]
    of?.documents.forEach((document, at) => {
      const before = sums[document] ?? 0
      touched.add(document)
      const counts = corpus.shapes[of.shapes[at] ?? 0] ?? []
      sums[document] =
        before + (whole ? 1 : weights.partOfDocumentWord) * weightOf(counts, document, norms, whole)
    })
  }
  // What was declined for a word more than it speaks of it does not answer to it.
  const documents = Uint32Array.from([...touched].filter((document) => (sums[document] ?? 0) > 0)).sort()
  const impacts = Float32Array.from(documents, (document) => {
    const sum = sums[document] ?? 0
    return sum / (sum + weights.saturation)
  })
  for (const document of touched) sums[document] = 0
  return { rarity: idfShare(documents.length, corpus.ids.length), documents, impacts }
}

// A name is not made of words: "Spraakwaterval" does nothing with water.
function weightOf(
  counts: readonly number[],
  document: number,
  norms: Float64Array[],
  whole: boolean,
): number {
  let weight = 0
  for (let field = 0; field < counts.length; field += 1)
    if (whole || field !== provider)
      weight += ((fieldWeights[field] ?? 0) * (counts[field] ?? 0)) / (norms[field]?.[document] ?? 1)
  return weight
}

const provider = fields.indexOf('provider')
const fieldWeights = fields.map((field) => weights.field[field])

// BM25's idf, as a share of what it would be for a term that stands nowhere: so scores of small and large sets compare.
function idfShare(standing: number, all: number): number {
  return Math.log(1 + (all - standing + 0.5) / (standing + 0.5)) / Math.log(1 + (all + 0.5) / 0.5)
}

// BM25's length norm per field and document: 1 for a field of average length.
function normsOf({ ids, words, shapes }: Corpus): Float64Array[] {
  const lengths = fields.map(() => new Float64Array(ids.length))
  for (const word of words)
    word.documents.forEach((document, at) =>
      shapes[word.shapes[at] ?? 0]?.forEach((count, field) => {
        const of = lengths[field]
        if (of) of[document] = (of[document] ?? 0) + count
      }),
    )
  return lengths.map((of, field) => {
    const average = of.reduce((total, length) => total + length, 0) / ids.length || 1
    const share = weights.lengthNorm[fields[field] ?? 'title']
    return of.map((length) => 1 - share + (share * length) / average)
  })
}
