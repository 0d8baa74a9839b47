import type { Match, MatchQuery } from '../types.ts'
import type { Grades, Topic } from './topics.ts'

export type Search = (query: MatchQuery) => Pick<Match, 'id'>[]

/** nDCG@10 with gain 2^grade - 1: from 0 to 1, how near an order comes to the best one possible. */
export function ndcg(ids: readonly string[], grades: Grades): number {
  const gains = (list: number[]) =>
    list.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const ideal = gains(Object.values(grades).sort((a, b) => b - a))
  return ideal ? gains(ids.map((id) => grades[id] ?? 0)) / ideal : 0
}

/** The mean over topics: of nDCG@10 where there are grades, of rightly finding nothing where there are none. */
export function quality(topics: readonly Topic[], search: Search): number {
  return mean(
    topics.map(({ query, grades }) => {
      const ids = search(query).map(({ id }) => id)
      if (Object.keys(grades).length === 0) return ids.length === 0 ? 1 : 0
      return ndcg(ids, grades)
    }),
  )
}

/** The share of the matches of one strength that people judged to fit (a grade of 2 or 3), and how many there are. */
export function agreement(
  topics: readonly Topic[],
  find: (query: MatchQuery) => Match[],
  strength: Match['strength'],
) {
  const fits = topics.flatMap(({ query, grades }) =>
    find(query)
      .filter((match) => match.strength === strength)
      .map(({ id }) => ((grades[id] ?? 0) >= 2 ? 1 : 0)),
  )
  return { share: mean(fits), count: fits.length }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
