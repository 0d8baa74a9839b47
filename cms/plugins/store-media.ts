import type { Plugin } from 'payload'

/** Keeps uploads in a folder of the data directory. */
export const storeMediaIn =
  (folder: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.upload === 'object'
        ? {
            ...collection,
            upload: {
              ...collection.upload,
              staticDir: folder,
              modifyResponseHeaders: ({ headers }) => {
                headers.set('X-Content-Type-Options', 'nosniff')
                headers.set('Cache-Control', 'public, max-age=31536000, immutable')
                return headers
              },
            },
          }
        : collection,
    ),
  })
