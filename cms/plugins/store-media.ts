import path from 'node:path'
import type { CollectionConfig, Plugin } from 'payload'

/**
 * Keeps uploads in the data directory, a folder for each collection. Pictures are served as pictures and nothing else; what
 * came in with a form is for staff, to be saved and not to be opened by the browser.
 */
export const storeMediaIn =
  (dataDir: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.upload === 'object'
        ? stored(collection, collection.upload, path.join(dataDir, collection.slug))
        : collection,
    ),
  })

const stored = (
  collection: CollectionConfig,
  upload: Exclude<CollectionConfig['upload'], boolean | undefined>,
  folder: string,
): CollectionConfig => ({
  ...collection,
  access: {
    ...collection.access,
    // Only files that a record names: Payload answers 500, and logs an error, for any other name that someone asks for.
    read: async (args) => {
      const may = (await collection.access?.read?.(args)) ?? false
      return args.isReadingStaticFile && may === true ? { filename: { exists: true } } : may
    },
  },
  upload: {
    ...upload,
    staticDir: folder,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      if (collection.slug === 'media') headers.set('Cache-Control', 'public, max-age=31536000, immutable')
      else {
        headers.set('Cache-Control', 'private, no-store')
        headers.set('Content-Disposition', 'attachment')
      }
      return headers
    },
  },
})
