import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { sql } from '@payloadcms/db-postgres'
import type { Saved } from '#collections/hooks/hook-arguments.ts'
import { isSeenByPublic } from '#collections/hooks/public-record.ts'
import { tagsOfTaught } from '../learning/taught.ts'
import { channel } from '../purge/channel.ts'
import { connectionOf } from '../transaction.ts'

/** What the public site shows; everything else changes without the site's knowing. */
const shown = new Set([
  'challenges',
  'solutions',
  'matches',
  'initiatives',
  'organisations',
  'ambassadors',
  'pages',
  'news',
  'media',
  'forms',
  'sectors',
  'policy-domains',
  'synonyms',
  'redirects',
])

/**
 * Tells the site what changed, by PostgreSQL's NOTIFY on the transaction's own connection: it is delivered when, and only
 * when, the transaction commits. `purge/listener.ts` passes it on as a signed purge.
 */
export const announceChanges: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    shown.has(collection.slug) ? announced(collection) : collection,
  ),
  globals: (config.globals ?? []).map(announcedGlobal),
})

const announced = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), announceChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDeletion],
  },
})

const announceChange: CollectionAfterChangeHook<Saved> = async ({
  collection: { slug },
  doc,
  previousDoc,
  req,
}) => {
  if (!(await isSeenByPublic(req, slug, doc))) return
  await announce(req, [slug, `${slug}:${doc.id}`, ...(await tagsOfTaught(req, slug, [doc, previousDoc]))])
}

const announceDeletion: CollectionAfterDeleteHook<Saved> = async ({ collection: { slug }, doc, id, req }) => {
  if (doc._status === 'draft') return
  await announce(req, [slug, `${slug}:${id}`, ...(await tagsOfTaught(req, slug, [doc]))])
}

const announcedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), async ({ req }) => announce(req, ['globals'])],
  },
})

const announce = async (req: PayloadRequest, tags: string[]): Promise<void> => {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_notify(${channel}, ${tags.join(' ')})`)
}
