import { across, type BenchMatch, type Side } from '../../workbench/bench.ts'
import { matchesOf } from './matches-of.ts'
import type { BenchWords } from './words.ts'

type Props = { matches: BenchMatch[]; side: Side; id: number; t: BenchWords }

/** With what a record is a match already, and how each stands; nothing when with nothing. */
export const MatchedWith = ({ matches, side, id, t }: Props) => {
  const own = matchesOf(matches, side, id)
  if (own.length === 0) return null
  return (
    <div className="workbench-matched">
      <p>{t.matchedWith}</p>
      <ul>
        {own.map((match) => (
          <li key={match.id}>
            <a href={`/admin/collections/matches/${match.id}`} target="_blank" rel="noreferrer">
              {match[across[side]].title}
            </a>{' '}
            ({t.states[match.state]})
          </li>
        ))}
      </ul>
    </div>
  )
}
