import type { CollectionSlug, Plugin, Where } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import { organisationOf } from '#collections/access/rules.ts'
import type { User } from '#collections/payload-types.ts'

/** What a federation works with in the admin, and the field that says whose it is; null: its access rules say it already. */
const ofFederations: Partial<Record<CollectionSlug, string | null>> = {
  submissions: null,
  solutions: 'provider',
  challenges: 'organisation',
  organisations: 'id',
  users: null,
}

/**
 * A federation's admin shows what is its own. This is tidiness, not protection: what it may read and write, the access rules
 * of each collection decide.
 */
export const showOwnOnly: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const field = ofFederations[collection.slug as CollectionSlug]
    const admin =
      field === undefined
        ? { hidden: isFederation }
        : field === null
          ? {}
          : { baseFilter: ({ req }: { req: { user: User | null } }) => ownIn(field, req.user) }
    return { ...collection, admin: { ...collection.admin, ...admin } }
  }),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    admin: { ...global.admin, hidden: isFederation },
  })),
})

const isFederation = ({ user }: { user: unknown }): boolean => partyOf(user as User | null) === 'federation'

const ownIn = (field: string, user: User | null): Where | null =>
  partyOf(user) === 'federation' ? { [field]: { equals: organisationOf(user) } } : null
