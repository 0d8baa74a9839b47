import { asksForFact } from './fact.ts'
import type { MatchIndex } from './load.ts'
import { groupsOf } from './query.ts'
import type { TermGroup } from './query.ts'
import { rank } from './rank.ts'
import type { Ranked } from './rank.ts'
import { reasonsFor } from './reasons.ts'
import { isAnswered, strengthOf } from './strength.ts'
import type { Signs } from './strength.ts'
import type { Match, MatchQuery } from './types.ts'

/**
 * The documents that answer a question best, ten unless told, each with its strength in words and its reasons. The
 * same question on the same index gives the same answer, ties by id. A question of which hardly a word is known
 * gives []. A filter leaves documents out and changes nothing about the others.
 */
export function findMatches(index: MatchIndex, query: MatchQuery): Match[] {
  const { filter = () => true, limit = 10, sectors } = query
  const groups = groupsOf(index, query)
  const ranked = rank(index, groups, sectors)
  const words = groups.length
  const [first] = ranked
  if (!first || !isAnswered(signsOf(index, query, groups, ranked, first))) return []
  const best = first.score
  const found: Match[] = []
  let weakest = 0
  for (const { document, score, coverage } of ranked) {
    if (found.length >= limit) break
    // Nobody understands a strong one under a weaker one, also when that is filtered out.
    weakest = Math.max(weakest, strengths.indexOf(strengthOf({ score, best, coverage, words })))
    const id = index.corpus.ids[document] ?? ''
    if (!filter(id)) continue
    found.push({
      id,
      score: Math.round(score * 1e4) / 1e4,
      strength: strengths[weakest] ?? 'zwak',
      reasons: reasonsFor(index, groups, document),
    })
  }
  return found
}

const strengths = ['sterk', 'mogelijk', 'zwak'] as const

function signsOf(
  index: MatchIndex,
  { text }: MatchQuery,
  groups: readonly TermGroup[],
  ranked: readonly Ranked[],
  first: Ranked,
): Signs {
  const reasons = reasonsFor(index, groups, first.document)
  return {
    score: first.score,
    answered: first.answered,
    coverage: ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0),
    words: groups.length,
    unknown: groups.filter(({ terms }) => terms.length === 0).length,
    isNamed: reasons.some(
      ({ field, how }) =>
        (field === 'title' || field === 'tags') && (how === 'exact' || how === 'inflection'),
    ),
    // Where nobody wrote down a concept, nobody could.
    isLed: index.leads.size === 0 || reasons.some(({ how }) => how === 'synonym'),
    isElsewhere: groups.some(({ isElsewhere }) => isElsewhere),
    isFact: asksForFact(text),
  }
}
