import type { MatchIndex } from './build.ts'
import type { QueryTerm, TermGroup } from './query.ts'
import { idfOf } from './terms.ts'
import type { Term } from './terms.ts'
import { weights } from './weights.ts'

/** A document with its score and the share, from 0 to 1, of what was asked that it answers to. */
export type Ranked = { document: number; score: number; coverage: number }

/** Orders the documents that answer to at least one group; ties by number, which is by id. */
export function rank(
  index: MatchIndex,
  groups: readonly TermGroup[],
  sectors: readonly string[] = [],
): Ranked[] {
  const size = index.corpus.ids.length
  const scores = new Float64Array(size)
  const covered = new Float64Array(size)
  let asked = 0
  for (const group of groups) {
    const importance = group.weight * importanceOf(index, group)
    asked += importance
    for (const [document, best, sum] of answersTo(index, group)) {
      scores[document] = (scores[document] ?? 0) + group.weight * (best + weights.restOfGroup * (sum - best))
      covered[document] = (covered[document] ?? 0) + importance
    }
  }
  const found: Ranked[] = []
  scores.forEach((score, document) => {
    if (score === 0) return
    const coverage = (covered[document] ?? 0) / asked
    const shared = index.corpus.sectors[document]?.some((sector) => sectors.includes(sector))
    found.push({
      document,
      coverage,
      score: score * coverage ** weights.coverage * (shared ? weights.sharedSector : 1),
    })
  })
  return withFeedback(index, found.sort(byScore)).sort(byScore)
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document
}

// Per document: the best answer to the group and the sum of all.
function answersTo(index: MatchIndex, group: TermGroup): Iterable<[number, number, number]> {
  const answers = new Map<number, [number, number, number]>()
  for (const term of group.terms) {
    const { documents, impacts, idf } = postingsOf(index, term)
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const value = term.weight * idf * (impacts[at] ?? 0)
      const known = answers.get(document)
      if (!known) answers.set(document, [document, value, value])
      else {
        known[1] = Math.max(known[1], value)
        known[2] += value
      }
    }
  }
  return answers.values()
}

// A word that the documents do not know tells as much as one that stands nowhere.
function importanceOf(index: MatchIndex, group: TermGroup): number {
  const own = group.terms.find(({ how }) => how === 'exact')
  const of =
    own ?? group.terms.reduce<QueryTerm | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined)
  return of ? postingsOf(index, of).idf : idfOf(0, index.corpus.ids.length)
}

/** The documents of a term; of a phrase those that hold all of its words, with the least of their impacts. */
export function postingsOf(index: MatchIndex, term: QueryTerm): Pick<Term, 'documents' | 'impacts' | 'idf'> {
  const [first, ...others] = term.stems.flatMap((stem) => index.terms.get(stem) ?? [])
  if (!first || others.length === 0) return first ?? nothing
  const documents: number[] = []
  const impacts: number[] = []
  first.documents.forEach((document, at) => {
    const all = others.map((other) => impactIn(other, document))
    const least = Math.min(first.impacts[at] ?? 0, ...all)
    if (least === 0) return
    documents.push(document)
    impacts.push(least)
  })
  const idf = Math.max(first.idf, ...others.map((other) => other.idf))
  return { documents: Uint32Array.from(documents), impacts: Float32Array.from(impacts), idf }
}

const nothing = { documents: new Uint32Array(), impacts: new Float32Array(), idf: 0 }

/** How much a document is about a term: 0 when it does not hold it. */
export function impactIn(term: Term, document: number): number {
  let low = 0
  let high = term.documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((term.documents[middle] ?? 0) < document) low = middle + 1
    else high = middle
  }
  return term.documents[low] === document ? (term.impacts[low] ?? 0) : 0
}

function withFeedback(index: MatchIndex, found: Ranked[]): Ranked[] {
  const top = found.slice(0, weights.feedbackDocuments)
  const terms = new Map<Term, number>()
  for (const { document, score } of top)
    for (const term of index.tagsOf[document] ?? [])
      terms.set(term, (terms.get(term) ?? 0) + score / (top[0]?.score ?? 1))
  const gains = new Map<number, number>()
  for (const [term, times] of terms)
    term.documents.forEach((document, at) => {
      gains.set(
        document,
        (gains.get(document) ?? 0) +
          weights.feedback * (times / top.length) * term.idf * (term.impacts[at] ?? 0),
      )
    })
  return found.map((ranked) => ({ ...ranked, score: ranked.score + (gains.get(ranked.document) ?? 0) }))
}
