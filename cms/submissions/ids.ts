import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'

/** The records with these slugs, by which a form names what can be chosen. */
export const idsOfSlugs = async (
  req: PayloadRequest,
  collection: 'sectors' | 'policy-domains',
  slugs: readonly string[],
): Promise<number[]> => {
  if (slugs.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { in: slugs } },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The slugs of related records: the way back. */
export const slugsOf = async (
  req: PayloadRequest,
  collection: 'sectors' | 'policy-domains',
  related: unknown,
): Promise<string[]> => {
  const ids = [related ?? []]
    .flat()
    .map(idOf)
    .filter((id) => id !== null)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ slug }) => slug)
}
