import type { CollectionConfig, PayloadRequest, Plugin } from 'payload'

/** What the audit trail itself and Payload's own bookkeeping do is not an activity. */
const silent = new Set(['activities'])
/** Fields that tell nothing, or too much, about a change. */
const unnamed = new Set([
  'updatedAt',
  'createdAt',
  'password',
  'salt',
  'hash',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
])

/** Writes down who created, changed, published or deleted what: the names of fields, never their contents. */
export const keepAuditTrail: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    silent.has(collection.slug) ? collection : audited(collection),
  ),
})

const audited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, previousDoc, operation, req }) => {
        const fields = operation === 'update' ? changedFields(doc, previousDoc) : []
        // The editor's autosave would fill the trail with half sentences; a login changes nothing that an editor knows.
        if (
          req.query?.autosave === 'true' ||
          req.context.seeding ||
          (operation === 'update' && fields.length === 0)
        )
          return
        await write(req, collection, doc, actionOf(operation, doc, previousDoc), fields)
      },
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      async ({ doc, req }) => write(req, collection, doc, 'verwijderd', []),
    ],
  },
})

type Doc = Record<string, unknown>

const changedFields = (doc: Doc, before: Doc): string[] =>
  Object.keys(doc).filter(
    (key) => !unnamed.has(key) && JSON.stringify(doc[key]) !== JSON.stringify(before[key]),
  )

const actionOf = (operation: string, doc: Doc, before: Doc | undefined): string => {
  if (operation === 'create') return doc._status === 'published' ? 'aangemaakt en gepubliceerd' : 'aangemaakt'
  if (doc._status !== before?._status) return doc._status === 'published' ? 'gepubliceerd' : 'offline gehaald'
  return 'gewijzigd'
}

const write = async (
  req: PayloadRequest,
  { slug, admin }: CollectionConfig,
  doc: Doc,
  action: string,
  fields: string[],
) => {
  const title = doc[admin?.useAsTitle ?? 'id'] ?? doc.id
  await req.payload.create({
    collection: 'activities',
    overrideAccess: true,
    req,
    data: {
      actor: req.user?.email ?? 'portaal',
      action,
      collection: slug,
      record: String(doc.id),
      title: String(title).slice(0, 240),
      fields: fields.join(', ').slice(0, 1000),
    },
  })
}
