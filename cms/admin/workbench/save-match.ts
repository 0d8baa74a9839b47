import type { Match } from '#collections/payload-types.ts'
import type { Side } from '../../workbench/bench.ts'
import { ask } from '../ask.ts'
import type { BenchWords } from './words.ts'

type Pair = Record<Side, number>
type Stored = Pick<Match, 'id' | 'state'>
/** The match as it stands after all, and what was against it. */
export type Saved = { match: Stored | null; problem: string | null }

/**
 * Stores a decision about a pair. A pair that was decided about before gets the new decision; one that somebody else has
 * taken further meanwhile stays as it is.
 */
export const saveMatch = async (
  pair: Pair,
  decision: { state: 'proposed' | 'declined'; reason: string },
  t: BenchWords,
): Promise<Saved> => {
  try {
    const known = await storedMatch(pair)
    if (known && known.state !== 'proposed' && known.state !== 'declined')
      return { match: known, problem: t.matchedAlready(t.states[known.state]) }
    const [problem] = known
      ? await ask(`/api/matches/${known.id}`, decision, t.failed, 'PATCH')
      : await ask('/api/matches', { ...pair, ...decision }, t.failed)
    return problem === undefined
      ? { match: await storedMatch(pair), problem: null }
      : { match: null, problem }
  } catch {
    return { match: null, problem: t.failed }
  }
}

const storedMatch = async ({ challenge, solution }: Pair): Promise<Stored | null> => {
  const where = `where[challenge][equals]=${challenge}&where[solution][equals]=${solution}`
  const answer = await fetch(`/api/matches?${where}&limit=1&depth=0&select[state]=true`, {
    credentials: 'include',
  })
  if (!answer.ok) throw new Error(`Matches cannot be asked: ${answer.status}`)
  const { docs } = (await answer.json()) as { docs: Stored[] }
  return docs[0] ?? null
}
