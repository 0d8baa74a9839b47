import type { PayloadRequest } from 'payload'

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
