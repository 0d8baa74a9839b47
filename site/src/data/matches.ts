import type { ById } from './related.ts'
import type { MatchRow } from './records.ts'
import type { ChallengeView, MatchState, MatchView, SolutionView } from './views.ts'

export type InUseCounts = { byChallenge: Map<number, number>; bySolution: Map<number, number> }

/** The confirmed matches of which both sides are public, latest first. */
export const matchViews = (
  rows: ById<MatchRow>,
  { challenges, solutions }: { challenges: ById<ChallengeView>; solutions: ById<SolutionView> },
): MatchView[] =>
  [...rows.values()]
    .flatMap((row) => {
      const [challenge, solution] = [challenges.get(row.challenge), solutions.get(row.solution)]
      if (!challenge || !solution || !isConfirmed(row.state)) return []
      return [
        { id: row.id, state: row.state, reason: row.reason ?? '', challenge, solution, since: sinceOf(row) },
      ]
    })
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '') || b.id - a.id)

/** Per challenge its confirmed matches, per solution the ones in use; both only of pairs that are public. */
export const inUseCounts = ({
  matches,
  challenges,
  solutions,
}: {
  matches: ById<MatchRow>
  challenges: ById<unknown>
  solutions: ById<unknown>
}): InUseCounts => {
  const counts: InUseCounts = { byChallenge: new Map(), bySolution: new Map() }
  for (const { challenge, solution, state } of matches.values()) {
    if (!isConfirmed(state) || !challenges.has(challenge) || !solutions.has(solution)) continue
    counts.byChallenge.set(challenge, (counts.byChallenge.get(challenge) ?? 0) + 1)
    if (state !== 'introduced') counts.bySolution.set(solution, (counts.bySolution.get(solution) ?? 0) + 1)
  }
  return counts
}

const isConfirmed = (state: MatchRow['state']): state is MatchState =>
  state === 'introduced' || state === 'in-use' || state === 'lasting'

const sinceOf = ({ state, introducedAt, inUseAt, lastingAt }: MatchRow): string | null =>
  (state === 'lasting' ? (lastingAt ?? inUseAt) : state === 'in-use' ? inUseAt : introducedAt) ?? null
