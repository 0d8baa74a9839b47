import type { PayloadRequest } from 'payload'
import { confirmedStates, idOf } from '#collections/access/rules.ts'
import type { Counterpart } from './learned-words.ts'

/** The two collections that a match joins, and the relation by which it points at each. */
export const sides = { challenges: 'challenge', solutions: 'solution' } as const
export type Side = keyof typeof sides
export const otherSide = { challenges: 'solutions', solutions: 'challenges' } as const

export const isSide = (slug: string): slug is Side => slug in sides

/**
 * What records were matched with, as far as it teaches: published counterparts of matches that were confirmed or
 * declined and may teach. Two questions to the database, however many records.
 */
export const counterpartsOf = async (
  req: PayloadRequest,
  side: Side,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Counterpart[]>> => {
  const [here, there] = [sides[side], sides[otherSide[side]]]
  const common = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const { docs: matches } = await req.payload.find({
    ...common,
    collection: 'matches',
    select: { challenge: true, solution: true, state: true },
    where: {
      [here]: { in: ids },
      state: { in: [...confirmedStates, 'declined'] },
      teaches: { not_equals: false },
    },
  })
  if (matches.length === 0) return new Map()
  const { docs: records } = await req.payload.find({
    ...common,
    collection: otherSide[side],
    select: { title: true, summary: true },
    where: {
      id: { in: [...new Set(matches.map((match) => idOf(match[there])))] },
      _status: { equals: 'published' },
    },
  })
  const byId = new Map(records.map((record) => [record.id, record]))
  const counterparts = new Map<number, Counterpart[]>()
  for (const match of matches) {
    const record = byId.get(Number(idOf(match[there])))
    const id = Number(idOf(match[here]))
    if (!record) continue
    const { title, summary } = record
    counterparts.set(id, [
      ...(counterparts.get(id) ?? []),
      { isDeclined: match.state === 'declined', title, summary },
    ])
  }
  return counterparts
}

/** The ids of the records on the other side of all matches of one. */
export const matchedWith = async (req: PayloadRequest, side: Side, id: number): Promise<number[]> => {
  const { docs } = await req.payload.find({
    collection: 'matches',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { [sides[otherSide[side]]]: true },
    where: { [sides[side]]: { equals: id } },
    req,
  })
  return docs.map((match) => Number(idOf(match[sides[otherSide[side]]])))
}
