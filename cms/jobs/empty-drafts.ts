import type { CollectionSlug, PayloadRequest } from 'payload'

const dayMs = 24 * 60 * 60 * 1000
/** The next day is early enough for more. */
const most = 200

/**
 * Deletes the drafts that were only opened: "create new" in the admin makes one before anything is typed (Payload's autosave
 * has no other way), so that who looks and leaves would leave a record without a name in everyone's list. One that was saved
 * even once stays, as does one of today: somebody may have it open.
 */
export const deleteEmptyDrafts = async (req: PayloadRequest, now: number): Promise<void> => {
  for (const { config } of Object.values(req.payload.collections)) {
    const { slug, versions } = config
    const title = config.admin.useAsTitle
    if (typeof versions !== 'object' || !versions.drafts || !title) continue
    for (const id of await untitled(req, slug, title, now))
      if (await wasNeverSaved(req, slug, id))
        await req.payload.delete({ collection: slug, id, depth: 0, overrideAccess: true, req })
  }
}

const untitled = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  title: string,
  now: number,
): Promise<(number | string)[]> => {
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    where: {
      _status: { equals: 'draft' },
      createdAt: { less_than: new Date(now - dayMs).toISOString() },
      or: [{ [title]: { exists: false } }, { [title]: { equals: '' } }],
    },
    limit: most,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Opening makes one version; the first thing that is typed makes the second. */
const wasNeverSaved = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: { parent: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 1
}
