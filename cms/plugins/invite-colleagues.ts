import type { CollectionConfig, Plugin } from 'payload'
import { inviteEndpoint } from '../accounts/invite.ts'

/** The door through which accounts of federations come to be. */
export const inviteColleagues: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'users'
      ? { ...collection, endpoints: [...own(collection), inviteEndpoint] }
      : collection,
  ),
})

const own = ({ endpoints }: CollectionConfig) => (endpoints === false ? [] : (endpoints ?? []))
