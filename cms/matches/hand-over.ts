import type { PayloadRequest } from 'payload'
import { peopleOf } from '#collections/access/looked-after.ts'
import { routeOf } from '../submissions/route.ts'

/**
 * Gives what is open in a policy domain to whoever looks after it now.
 * @param from profiles that may have looked after it until now; what those who still do have, stays theirs, and so does
 *   what was given to somebody else
 */
export const handOver = async (
  req: PayloadRequest,
  domain: number,
  from: readonly (number | null)[],
): Promise<void> => {
  const { ambassador } = await routeOf(req, domain)
  const people = await peopleOf(req, domain)
  const gone = from.filter((one) => one !== null && one !== ambassador && !people.includes(one))
  if (ambassador === null || gone.length === 0) return
  const owner = { in: gone }
  const change = { data: { owner: ambassador }, depth: 0, overrideAccess: true, req } as const
  await req.payload.update({
    ...change,
    collection: 'tasks',
    where: { policyDomain: { equals: domain }, state: { equals: 'open' }, owner },
  })
  await req.payload.update({
    ...change,
    collection: 'matches',
    where: {
      'challenge.policyDomain': { equals: domain },
      state: { in: ['proposed', 'introduced'] },
      owner,
    },
  })
}
