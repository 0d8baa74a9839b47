import type { PayloadRequest } from 'payload'
import type { BenchMatch } from './bench.ts'

/** All matches that who asks may see, in any state, with the titles of both sides; those of which a side is gone are left out. */
export const listMatches = async (req: PayloadRequest): Promise<BenchMatch[]> => {
  const { docs } = await req.payload.find({
    collection: 'matches',
    pagination: false,
    depth: 1,
    select: { challenge: true, solution: true, state: true },
    populate: { challenges: { title: true }, solutions: { title: true } },
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ id, state, challenge, solution }) =>
    isRecord(challenge) && isRecord(solution)
      ? [{ id, state, challenge: named(challenge), solution: named(solution) }]
      : [],
  )
}

type Named = { id: number; title: string }

const isRecord = <Doc extends Named>(side: number | Doc | null): side is Doc =>
  typeof side === 'object' && side !== null

const named = ({ id, title }: Named): Named => ({ id, title })
