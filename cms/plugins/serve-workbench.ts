import type { CollectionConfig, Plugin } from 'payload'
import { workbenchEndpoint } from '../workbench/endpoint.ts'

/** The door through which the workbench of the admin gets what it matches. */
export const serveWorkbench: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'matches'
      ? { ...collection, endpoints: [...own(collection), workbenchEndpoint] }
      : collection,
  ),
})

const own = ({ endpoints }: CollectionConfig) => (endpoints === false ? [] : (endpoints ?? []))
