import type { MatchIndex } from './load.ts'
import type { TermGroup } from './query.ts'
import { weights } from './weights.ts'

/**
 * What the best few documents are about, by their tags: one more group to search by. They tell in the documents' own words
 * what the question is about. Takes the documents best first.
 */
export function tagsOfBest(
  index: MatchIndex,
  found: readonly { document: number; score: number }[],
): TermGroup {
  const best = found.slice(0, weights.feedbackDocuments)
  const shares = new Map<string, number>()
  for (const { document, score } of best)
    for (const stem of index.tagsOf[document] ?? [])
      shares.set(stem, (shares.get(stem) ?? 0) + score / (best[0]?.score ?? 1) / best.length)
  const terms = [...shares].map(([stem, weight]) => ({ stems: [stem], weight, how: 'related' as const }))
  return { typed: '', word: '', weight: weights.feedback, terms, isElsewhere: false }
}
