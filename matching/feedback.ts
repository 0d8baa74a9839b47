import type { MatchIndex } from './load.ts'
import type { Term } from './terms.ts'
import { weights } from './weights.ts'

/**
 * Raises the documents that share tags with the best few, which tell in the words of the documents what the question
 * is about. Takes them best first, gives them in no order; nothing is found by this alone.
 */
export function withFeedback<Found extends { document: number; score: number }>(
  index: MatchIndex,
  found: readonly Found[],
): Found[] {
  const best = found.slice(0, weights.feedbackDocuments)
  const times = new Map<Term, number>()
  for (const { document, score } of best)
    for (const term of index.tagsOf[document] ?? [])
      times.set(term, (times.get(term) ?? 0) + score / (best[0]?.score ?? 1) / best.length)
  const gains = new Float64Array(index.corpus.ids.length)
  for (const [{ rarity, documents, impacts }, share] of times)
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      gains[document] = (gains[document] ?? 0) + weights.feedback * share * rarity * (impacts[at] ?? 0)
    }
  return found.map((ranked) => ({ ...ranked, score: ranked.score + (gains[ranked.document] ?? 0) }))
}
