import { asksForFact } from './fact.ts'
import type { MatchIndex } from './load.ts'
import { groupsOf } from './query.ts'
import type { TermGroup } from './query.ts'
import { tagsOfBest } from './feedback.ts'
import { rank } from './rank.ts'
import type { Ranked } from './rank.ts'
import { reasonsFor } from './reasons.ts'
import { isAnswered, strengthOf } from './strength.ts'
import type { Signs } from './strength.ts'
import type { Match, MatchQuery } from './types.ts'
import { bounds, thresholds, weights } from './weights.ts'

/**
 * The documents that answer a question best, ten unless told, each with its strength in words and its reasons. The
 * same question on the same index gives the same answer, ties by id. A question that `isAnswered` refuses gives [].
 * After all that answer come a few that are about the same. A filter leaves documents out and changes nothing about the others.
 */
export function findMatches(index: MatchIndex, query: MatchQuery): Match[] {
  const { filter = () => true, limit = 10, sectors } = query
  const groups = groupsOf(index, query)
  const ranked = rank(index, groups, sectors)
  const words = groups.length
  const [first] = ranked
  if (!first || !isAnswered(signsOf(index, query, groups, ranked, first), words)) return []
  const best = first.score
  const found: Match[] = []
  let weakest = 0
  const shared = tagsOfBest(index, ranked)
  const related = ranked.length < limit ? relatedTo(index, ranked, shared) : []
  for (const { document, score, coverage } of [...ranked, ...related]) {
    if (found.length >= limit) break
    // Nobody understands a strong one under a weaker one, also when that is filtered out.
    weakest = Math.max(weakest, strengths.indexOf(strengthOf({ score, best, coverage, words })))
    const id = index.corpus.ids[document] ?? ''
    if (!filter(id)) continue
    found.push({
      id,
      score: +score.toPrecision(4),
      strength: strengths[weakest] ?? 'zwak',
      reasons: reasonsFor(index, coverage > 0 ? groups : [shared], document),
    })
  }
  return found
}

// What answers to no word of the question and shares two words of the tags of what answers best: weak, so its score is under
// any that is not.
function relatedTo(index: MatchIndex, ranked: readonly Ranked[], shared: TermGroup): Ranked[] {
  const found = new Set(ranked.map(({ document }) => document))
  const least = ranked.at(-1)?.score ?? 0
  const tags = shared.terms.map((tag) => ({ ...shared, terms: [tag] }))
  return rank(index, tags)
    .filter(({ document, answered }) => answered > 1 && !found.has(document))
    .slice(0, bounds.related)
    .map((one) => ({ ...one, score: weights.related * least * Math.tanh(one.score), coverage: 0 }))
}

const strengths = ['sterk', 'mogelijk', 'zwak'] as const

function signsOf(
  index: MatchIndex,
  query: MatchQuery,
  groups: readonly TermGroup[],
  ranked: readonly Ranked[],
  first: Ranked,
): Signs {
  const reasons = reasonsFor(index, groups, first.document)
  return {
    coverage: ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0),
    score: Math.log(first.score + 0.05),
    answered: Math.min(first.answered, 3),
    words: Math.min(groups.length, 6),
    unknown: groups.filter(({ terms }) => terms.length === 0).length / groups.length,
    named: +reasons.some(
      ({ field, how }) =>
        (field === 'title' || field === 'tags') && (how === 'exact' || how === 'inflection'),
    ),
    // The fewer words lead anywhere, the less it says that none of these does.
    led: reasons.some(({ how }) => how === 'synonym')
      ? 1
      : Math.max(0, 1 - index.leads.size / thresholds.enough.leads),
    elsewhere: +groups.some(({ isElsewhere }) => isElsewhere),
    fact: +asksForFact(query.text),
  }
}
