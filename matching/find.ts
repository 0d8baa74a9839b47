import type { MatchIndex } from './build.ts'
import { groupsOf } from './query.ts'
import { rank } from './rank.ts'
import { reasonsFor } from './reasons.ts'
import { strengthOf } from './strength.ts'
import type { Match, MatchQuery } from './types.ts'

/**
 * The documents that answer a question best, each with its strength in words and its reasons. The same question
 * on the same index gives the same answer, ties by id; a question without one known word gives [].
 */
export function findMatches(index: MatchIndex, query: MatchQuery): Match[] {
  const groups = groupsOf(index, query)
  const ranked = rank(index, groups, query.sectors)
  const best = ranked[0]?.score ?? 1
  return ranked
    .filter(({ document }) => query.filter?.(index.corpus.ids[document] ?? '') ?? true)
    .slice(0, query.limit ?? 10)
    .map(({ document, score, coverage }) => ({
      id: index.corpus.ids[document] ?? '',
      score: Math.round(score * 1e4) / 1e4,
      strength: strengthOf({ score, coverage, best }),
      reasons: reasonsFor(index, groups, document),
    }))
}
