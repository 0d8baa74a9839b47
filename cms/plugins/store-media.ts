import type { CollectionConfig, Plugin } from 'payload'

/** Keeps uploads in a folder of the data directory, and serves them as pictures and nothing else. */
export const storeMediaIn =
  (folder: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.upload === 'object' ? stored(collection, collection.upload, folder) : collection,
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
      headers.set('Cache-Control', 'public, max-age=31536000, immutable')
      return headers
    },
  },
})
