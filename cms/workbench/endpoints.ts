import { createHash } from 'node:crypto'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import type { Domain } from '#collections/access/looked-after.ts'
import { isOutsider, partyOf } from '#collections/access/roles.ts'
import { domainsOf } from '#collections/access/rules.ts'
import type { BenchIndex } from './bench.ts'
import { listMatches } from './list-matches.ts'
import { heldRecords } from './shelf.ts'

/**
 * What staff match with: `GET /api/matches/workbench`. An ambassador gets the challenges of the policy domains that they look after. A
 * browser that holds the answer asks whether it is still the one, with the right of whoever is logged in by then.
 */
export const workbenchEndpoint: Endpoint = {
  path: '/workbench',
  method: 'get',
  handler: async (req) => {
    refuseOutsiders(req)
    const [{ version, ...index }, domains] = await Promise.all([heldRecords(req), limitOf(req)])
    const tag = `"${createHash('sha256')
      .update(JSON.stringify([version, domains]))
      .digest('base64url')}"`
    const headers = { etag: tag, 'cache-control': 'private, no-cache' }
    // A proxy that compresses may have put W/ before it.
    return req.headers.get('if-none-match')?.includes(tag)
      ? new Response(null, { status: 304, headers })
      : Response.json(within(index, domains), { headers })
  },
}

/** What staff have matched: `GET /api/matches/workbench/matches`. Another answer after each decision, and a small one. */
export const matchesEndpoint: Endpoint = {
  path: '/workbench/matches',
  method: 'get',
  handler: async (req) => {
    refuseOutsiders(req)
    return Response.json(await listMatches(req), { headers: { 'cache-control': 'private, no-store' } })
  },
}

const refuseOutsiders = ({ user }: PayloadRequest): void => {
  if (isOutsider(user)) throw new APIError('De werkbank is voor medewerkers.', 403, null, true)
}

/** The policy domains to which who asks is limited; null: none. */
const limitOf = async (req: PayloadRequest): Promise<Domain[] | null> =>
  partyOf(req.user) === 'ambassador'
    ? (await domainsOf(req)).toSorted((one, other) => Number(one) - Number(other))
    : null

const within = ({ packs, records }: BenchIndex, domains: Domain[] | null): BenchIndex => ({
  packs,
  records: {
    ...records,
    challenge: records.challenge.filter(
      ({ policyDomain }) => domains === null || domains.includes(policyDomain),
    ),
  },
})
