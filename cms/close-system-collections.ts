import type { Access, SanitizedConfig } from 'payload'
import { isOutsider } from '#collections/access/roles.ts'

const nobody: Access = () => false
const anyone: Access = ({ req }) => Boolean(req.user)
/** Staff see who is editing what; others see and release only their own locks. */
const ownLocks: Access = ({ req }) => {
  if (!req.user) return false
  return isOutsider(req.user) ? { 'user.value': { equals: req.user.id } } : true
}

const stated: Record<string, SanitizedConfig['collections'][number]['access']> = {
  'payload-locked-documents': {
    admin: () => true,
    create: anyone,
    read: ownLocks,
    readVersions: nobody,
    unlock: nobody,
    update: ownLocks,
    delete: ownLocks,
  },
  'payload-migrations': {
    admin: () => false,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
    delete: nobody,
  },
  'payload-kv': {
    admin: () => false,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
    delete: nobody,
  },
}

/**
 * States the access of Payload's own collections, which would otherwise be open to any account. They are made while the
 * configuration is built, so this runs on the finished one.
 */
export const closeSystemCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const access = stated[collection.slug]
    if (access) collection.access = { ...collection.access, ...access }
  }
  return config
}
