import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isOutsider, partyOf } from '#collections/access/roles.ts'
import { domainsOf } from '#collections/access/rules.ts'
import type { Bench, BenchRecord } from './bench.ts'
import { listMatches } from './list-matches.ts'
import { heldRecords } from './shelf.ts'

/** What staff match with: `GET /api/matches/workbench`. An ambassador gets the challenges of their own policy domains. */
export const workbenchEndpoint: Endpoint = {
  path: '/workbench',
  method: 'get',
  handler: async (req) => {
    if (isOutsider(req.user)) throw new APIError('De werkbank is voor medewerkers.', 403, null, true)
    const [{ packs, records }, matches] = await Promise.all([heldRecords(req), listMatches(req)])
    const challenge = await ofWhoAsks(req, records.challenge)
    const bench: Bench = { packs, records: { ...records, challenge }, matches }
    return Response.json(bench, { headers: { 'cache-control': 'private, no-store' } })
  },
}

const ofWhoAsks = async (req: PayloadRequest, challenges: BenchRecord[]): Promise<BenchRecord[]> => {
  if (partyOf(req.user) !== 'ambassador') return challenges
  const domains = new Set(await domainsOf(req))
  return challenges.filter(({ policyDomain }) => policyDomain !== null && domains.has(policyDomain))
}
