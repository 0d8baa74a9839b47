import type { PayloadRequest } from 'payload'
import type { AdminLanguage } from '../moderation/words.ts'

/** The sectors, by their names in the language of who works. */
export const listSectors = async (
  req: PayloadRequest,
  language: AdminLanguage,
): Promise<{ slug: string; name: string }[]> => {
  const { docs } = await req.payload.find({
    collection: 'sectors',
    locale: language,
    sort: 'order',
    pagination: false,
    depth: 0,
    select: { slug: true, name: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ slug, name }) => ({ slug, name }))
}
