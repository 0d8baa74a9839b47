import type { Corpus } from './corpus.ts'
import { fields } from './types.ts'
import { weights } from './weights.ts'

/** What is searched by: a stem, with the documents that hold it and how much it says there. */
export type Term = {
  stem: string
  /** How rare it is, so how much it tells documents apart. */
  idf: number
  documents: Uint32Array
  /** Per document, from 0 to 1: how much the document is about this term (BM25F, saturated). */
  impacts: Float32Array
  sources: Source[]
}

/** A word of the corpus under a term: whole, or as a part of a compound. */
export type Source = { word: number; whole: boolean }

/** Ranks every stem over the corpus. `stemsOf` says under which stems a word stands. */
export function termsOf(
  corpus: Corpus,
  stemsOf: (word: number) => { stem: string; whole: boolean }[],
): Map<string, Term> {
  const sources = new Map<string, Source[]>()
  corpus.words.forEach((_, word) => {
    for (const { stem, whole } of stemsOf(word)) {
      const known = sources.get(stem)
      if (known) known.push({ word, whole })
      else sources.set(stem, [{ word, whole }])
    }
  })
  const norms = normsOf(corpus)
  const sum = new Float64Array(corpus.ids.length)
  const terms = new Map<string, Term>()
  for (const [stem, of] of sources)
    terms.set(stem, { stem, sources: of, ...impactsOf(corpus, of, norms, sum) })
  return terms
}

/** How much a term tells documents apart when it stands in so many of so many. */
export function idfOf(standing: number, all: number): number {
  return Math.log(1 + (all - standing + 0.5) / (standing + 0.5))
}

function impactsOf(corpus: Corpus, sources: Source[], norms: Float64Array[], sum: Float64Array) {
  const touched: number[] = []
  for (const { word, whole } of sources) {
    const of = corpus.words[word]
    of?.documents.forEach((document, index) => {
      const before = sum[document] ?? 0
      if (before === 0) touched.push(document)
      const shape = corpus.shapes[of.shapes[index] ?? 0] ?? []
      sum[document] = before + (whole ? 1 : weights.partOfDocumentWord) * weigh(shape, document, norms)
    })
  }
  const documents = Uint32Array.from(touched).sort()
  const impacts = new Float32Array(documents.length)
  documents.forEach((document, index) => {
    const weight = sum[document] ?? 0
    impacts[index] = weight / (weight + weights.saturation)
    sum[document] = 0
  })
  return { idf: idfOf(documents.length, corpus.ids.length), documents, impacts }
}

function weigh(shape: readonly number[], document: number, norms: Float64Array[]): number {
  let weight = 0
  for (let field = 0; field < fieldWeights.length; field += 1)
    weight += ((fieldWeights[field] ?? 0) * (shape[field] ?? 0)) / (norms[field]?.[document] ?? 1)
  return weight
}

const fieldWeights = fields.map((field) => weights.field[field])

// BM25's length norm per field and document: 1 for a field of average length.
function normsOf({ ids, words, shapes }: Corpus): Float64Array[] {
  const lengths = fields.map(() => new Float64Array(ids.length))
  for (const word of words)
    word.documents.forEach((document, index) =>
      shapes[word.shapes[index] ?? 0]?.forEach((count, field) => {
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
