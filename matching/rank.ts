import { tagsOfBest } from './feedback.ts'
import type { MatchIndex } from './load.ts'
import { placeOf } from './postings.ts'
import type { QueryTerm, TermGroup } from './query.ts'
import type { Postings } from './terms.ts'
import { thresholds, weights } from './weights.ts'

/** A document with its score, the share, from 0 to 1, of the question that it answers to, and how many words of it for sure. */
export type Ranked = { document: number; score: number; coverage: number; answered: number }

/** Orders the documents that answer to at least one group; ties by id. */
export function rank(
  index: MatchIndex,
  groups: readonly TermGroup[],
  sectors: readonly string[] = [],
): Ranked[] {
  const scores = new Float64Array(index.corpus.ids.length)
  const covered = new Float64Array(index.corpus.ids.length)
  const answered = new Uint8Array(index.corpus.ids.length)
  const isStory = groups.length >= thresholds.story
  let asked = 0
  for (const group of groups) {
    const importance = group.weight * importanceOf(index, group)
    asked += importance
    const answers = answersTo(index, group)
    // In a story, a word that half of the documents answer to in one way or another tells little of its subject.
    const narrowness = isStory ? 1 - answers.size / index.corpus.ids.length : 1
    const weight = group.weight * narrowness
    for (const [document, { best, sum, sureness }] of answers) {
      scores[document] = (scores[document] ?? 0) + weight * (best + weights.restOfGroup * (sum - best))
      covered[document] = (covered[document] ?? 0) + importance * sureness
      if (sureness >= thresholds.sure) answered[document] = (answered[document] ?? 0) + 1
    }
  }
  const found: Ranked[] = []
  scores.forEach((score, document) => {
    if (score === 0) return
    const coverage = (covered[document] ?? 0) / asked
    const isShared = index.corpus.sectors[document]?.some((sector) => sectors.includes(sector))
    const lift = coverage ** weights.coverage * (isShared ? weights.sharedSector : 1)
    found.push({ document, coverage, score: score * lift, answered: answered[document] ?? 0 })
  })
  const { ids } = index.corpus
  const byScore = (a: Ranked, b: Ranked): number =>
    b.score - a.score || ((ids[a.document] ?? '') < (ids[b.document] ?? '') ? -1 : 1)
  const shared = tagsOfBest(index, found.sort(byScore))
  const gains = answersTo(index, shared)
  return found
    .map((ranked) => ({
      ...ranked,
      score: ranked.score + shared.weight * (gains.get(ranked.document)?.sum ?? 0),
    }))
    .sort(byScore)
}

// Per document: its best answer to the group, all of its answers, and how sure the surest way to it is.
function answersTo(index: MatchIndex, group: TermGroup) {
  const answers = new Map<number, { best: number; sum: number; sureness: number }>()
  for (const term of group.terms) {
    const { documents, impacts, rarity } = postingsOf(index, term)
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const value = term.weight * rarity * (impacts[at] ?? 0)
      const answer = answers.get(document)
      if (!answer) answers.set(document, { best: value, sum: value, sureness: term.weight })
      else {
        answer.best = Math.max(answer.best, value)
        answer.sum += value
        answer.sureness = Math.max(answer.sureness, term.weight)
      }
    }
  }
  return answers
}

// A word that nothing is known about may be a name or somebody's dialect; one of another subject speaks against all documents.
function importanceOf(index: MatchIndex, { terms, isElsewhere }: TermGroup): number {
  const own = terms.find(({ how }) => how === 'exact')
  if (own) return postingsOf(index, own).rarity
  if (isElsewhere) return weights.otherSubject
  return terms.length > 0 ? 1 : weights.unknown
}

// Of a phrase those documents that hold all of its words, with the least of their impacts.
function postingsOf(index: MatchIndex, { stems }: QueryTerm): Postings {
  const [first, ...others] = stems.flatMap((stem) => index.terms.get(stem) ?? [])
  if (!first || others.length === 0) return first ?? { rarity: 0, documents: [], impacts: [] }
  const documents: number[] = []
  const impacts: number[] = []
  for (let at = 0; at < first.documents.length; at += 1) {
    const document = first.documents[at] ?? 0
    const least = Math.min(first.impacts[at] ?? 0, ...others.map((other) => impactOn(document, other)))
    if (least === 0) continue
    documents.push(document)
    impacts.push(least)
  }
  return { rarity: Math.max(first.rarity, ...others.map(({ rarity }) => rarity)), documents, impacts }
}

function impactOn(document: number, { documents, impacts }: Postings): number {
  return impacts[placeOf(document, documents)] ?? 0
}
