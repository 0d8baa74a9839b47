import type { Plugin } from 'payload'

/**
 * The login cookie leaves the browser over https only, where the cms has it, and never with a request from another site.
 * @param cmsUrl the cms's public address
 */
export const secureCookies =
  (cmsUrl: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.auth === 'object'
        ? {
            ...collection,
            auth: { ...collection.auth, cookies: { secure: cmsUrl.startsWith('https:'), sameSite: 'Lax' } },
          }
        : collection,
    ),
  })
