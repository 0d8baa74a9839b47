import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { isSide, matchedWith, otherSide, sides, type Side } from './counterparts.ts'

/**
 * The tags of the records whose learned words a change touches: a match teaches both of its sides, a challenge or solution
 * what it is matched with.
 * @param versions the record after the change and, when it was there, before it
 */
export const tagsOfTaught = async (
  req: PayloadRequest,
  slug: string,
  versions: readonly (Record<string, unknown> | undefined)[],
): Promise<string[]> => {
  if (slug === 'matches')
    return tagsOf('challenges', idsIn(versions, 'challenges')).concat(
      tagsOf('solutions', idsIn(versions, 'solutions')),
    )
  const id = idOf(versions[0])
  if (!isSide(slug) || id === null) return []
  return tagsOf(otherSide[slug], await matchedWith(req, slug, Number(id)))
}

const idsIn = (versions: readonly (Record<string, unknown> | undefined)[], side: Side): unknown[] =>
  versions.map((version) => idOf(version?.[sides[side]])).filter((id) => id !== null)

/** PostgreSQL carries 8,000 bytes a message: above this number all of a collection are meant. */
const mostNamed = 100

const tagsOf = (side: Side, ids: readonly unknown[]): string[] => {
  const named = new Set(ids.map((id) => `${side}:${String(id)}`))
  if (named.size === 0) return []
  return named.size > mostNamed ? [side] : [side, ...named]
}
