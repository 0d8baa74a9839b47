import { APIError, type Access, type CollectionBeforeOperationHook, type SanitizedConfig } from 'payload'
import { isOutsider } from '#collections/access/roles.ts'

type CollectionAccess = SanitizedConfig['collections'][number]['access']

const nobody = (): boolean => false
const everyAccount: Access = ({ req }) => Boolean(req.user)
/** Staff see who is editing what; others see and release only their own locks. */
const ownLocks: Access = ({ req }) => {
  if (!req.user) return false
  return isOutsider(req.user) ? { 'user.value': { equals: req.user.id } } : true
}
/** How someone has arranged the admin is theirs alone. */
const ownPreferences: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false)

const closed: CollectionAccess = {
  admin: nobody,
  create: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
  delete: nobody,
}
const stated: Record<string, CollectionAccess> = {
  'payload-locked-documents': {
    ...closed,
    admin: () => true,
    create: everyAccount,
    read: ownLocks,
    update: ownLocks,
    delete: ownLocks,
  },
  'payload-preferences': {
    ...closed,
    create: everyAccount,
    read: ownPreferences,
    update: ownPreferences,
    delete: ownPreferences,
  },
}

/**
 * The admin plans and cancels publications past all access rules, for anyone who may open it: an account outside the
 * staff could call off what an editor planned. Running a plan of its own fails at the collection's own rules.
 */
const staffPlan: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.user && isOutsider(req.user))
    throw new APIError('Alleen de redactie plant publicaties.', 403, null, true)
  return args
}

/**
 * States the access of Payload's own collections, which would otherwise be open to any account: the two that the admin
 * needs by name, every other one, also of a Payload to come, closed. They are made while the configuration is built, so
 * this runs on the finished one.
 */
export const closeSystemCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    collection.access = { ...(stated[collection.slug] ?? closed) }
    // Without endpoints Payload answers 501; to the outside such a collection does not exist.
    collection.endpoints ||= []
    if (collection.slug === 'payload-jobs') collection.hooks.beforeOperation.push(staffPlan)
  }
  for (const global of config.globals)
    if (global.slug.startsWith('payload-'))
      global.access = { read: nobody, update: nobody, readVersions: nobody }
  return config
}
