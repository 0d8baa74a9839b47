import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  Plugin,
  SanitizedCollectionConfig,
} from 'payload'
import type { Saved } from '#collections/hooks/hook-arguments.ts'
import { isPublicNow, publicBefore } from '#collections/hooks/public-record.ts'

/** What the audit trail itself does is not an activity. */
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
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
])

/** Writes down who created, changed, published or deleted what: the names of fields, never their contents. */
export const keepAuditTrail: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    silent.has(collection.slug) ? collection : audited(collection),
  ),
  globals: (config.globals ?? []).map(auditedGlobal),
})

type Activity = { action: string; collection: string; record: string; title: unknown; fields: string[] }

const audited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), recordChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion],
  },
})

const recordChange: CollectionAfterChangeHook<Saved> = async (hook) => {
  const { collection, doc, operation, previousDoc, req } = hook
  if (isUnremarkable(req)) return
  const action = operation === 'create' ? creation(doc) : await changeOf(collection.slug, doc, req)
  // What is published is held against what the public had; a draft against the draft before it.
  const before = doc._status === 'published' ? publicBefore(req, collection.slug, doc.id) : null
  const fields =
    operation === 'create' ? [] : changedFields(doc, before ?? previousDoc).filter(isOwn(collection))
  // A login changes nothing that an editor knows.
  if (/^(gewijzigd|concept bewaard)$/.test(action) && fields.length === 0) return
  await write(req, { ...about(collection, doc), action, fields })
}

const recordDeletion: CollectionAfterDeleteHook<Saved> = async ({ collection, doc, req }) =>
  write(req, { ...about(collection, doc), action: 'verwijderd', fields: [] })

const about = ({ slug, admin }: SanitizedCollectionConfig, doc: Saved) => ({
  collection: slug,
  record: String(doc.id),
  title: doc[admin.useAsTitle ?? 'id'] ?? doc.id,
})

const auditedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange],
  },
})

const recordGlobalChange: GlobalAfterChangeHook = async ({ global: { slug }, req, ...hook }) => {
  const now: unknown = hook.doc
  const before: unknown = hook.previousDoc
  const fields = changedFields(isFields(now) ? now : {}, isFields(before) ? before : {})
  if (isUnremarkable(req) || fields.length === 0) return
  await write(req, { action: 'gewijzigd', collection: slug, record: '-', title: slug, fields })
}

/** The editor's autosave would fill the trail with half sentences. Payload turns the parameter into a boolean as it reads it. */
const isUnremarkable = ({ query, context }: PayloadRequest): boolean =>
  String(query.autosave) === 'true' || Boolean(context.seeding)

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const creation = (doc: Saved): string =>
  doc._status === 'published' ? 'aangemaakt en gepubliceerd' : 'aangemaakt'

const changeOf = async (slug: CollectionSlug, doc: Saved, req: PayloadRequest): Promise<string> => {
  const wasPublic = publicBefore(req, slug, doc.id) !== null
  if (doc._status === 'published') return wasPublic ? 'gewijzigd' : 'gepubliceerd'
  if (!wasPublic) return 'gewijzigd'
  return (await isPublicNow(req, slug, doc.id)) ? 'concept bewaard' : 'offline gehaald'
}

/** What other records say of this one, Payload reads along with it. */
const isOwn =
  ({ flattenedFields }: SanitizedCollectionConfig) =>
  (name: string): boolean =>
    !flattenedFields.some((field) => field.type === 'join' && field.name === name)

const changedFields = (doc: Fields, before: Fields): string[] =>
  Object.keys(doc).filter((key) => !unnamed.has(key) && plain(doc[key]) !== plain(before[key]))

/** A value to compare: a related record that was filled in counts as its id, an absent list or group as an empty one. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, member: unknown) => {
    if (member instanceof Date) return member.toISOString()
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return 'id' in member && 'updatedAt' in member ? member.id : member
  })

const write = async (req: PayloadRequest, { title, fields, ...activity }: Activity): Promise<void> => {
  await req.payload.create({
    collection: 'activities',
    overrideAccess: true,
    req,
    data: {
      ...activity,
      actor: req.user?.email ?? 'portaal',
      title: String(title).slice(0, 240),
      fields: fields.join(', ').slice(0, 1000),
    },
  })
}
