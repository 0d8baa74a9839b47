import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import type { User } from '../payload-types.ts'
import { idOf, type Id } from './id.ts'
import { lookedAfterBy, within, type Domain } from './looked-after.ts'
import { permissions, type Permitted, type Reach } from './permissions.ts'
import { isOutsider, partyOf } from './roles.ts'

// It belongs to every rule; it stands alone because the rule on policy domains needs it too.
export { idOf } from './id.ts'

/** Where a collection keeps what `own` and `domain` compare with: paths from the record. */
export type Ownership = { organisation?: string; policyDomain?: string }

/** Match states from which a match may be seen by everyone. */
export const confirmedStates = ['introduced', 'in-use', 'lasting'] as const

/**
 * Turns a collection's rows of the permissions table into Payload access functions.
 * @param slug the collection
 * @param ownership the paths that `own` and `domain` compare with; a table that uses these words without a path is a
 *   programming error and throws when the configuration is built
 */
export const accessFor = (
  slug: Permitted,
  ownership: Ownership = {},
): NonNullable<CollectionConfig['access']> => {
  const table = permissions[slug]
  const of =
    (operation: keyof typeof table): Access =>
    ({ req }) =>
      grant(table[operation][partyOf(req.user)], req, ownership, operation)
  return {
    create: async ({ req }) => (await of('create')({ req })) !== false,
    read: of('read'),
    update: of('update'),
    delete: of('delete'),
    readVersions: async ({ req }) => (await of('readVersions')({ req })) !== false,
    admin: ({ req }) => Boolean(req.user),
    unlock: ({ req }) => partyOf(req.user) === 'admin',
  }
}

/** A field that only staff, and the organisation that owns the record, may read; nobody filters or sorts by it. */
export const privateTo =
  (ownership: Ownership = {}): FieldAccess =>
  ({ req, doc, data, siblingData }) => {
    if (!isOutsider(req.user)) return true
    const mine = organisationOf(req.user)
    if (mine === null || !ownership.organisation) return false
    // The form of the admin has no `doc`, and of a field in a group only the group as `siblingData`.
    const record: unknown = doc ?? data ?? siblingData
    return idOf(read(record, ownership.organisation)) === mine
  }

/** A field that only staff may read or write. */
export const staffOnly: FieldAccess = ({ req }) => !isOutsider(req.user)

/** A field that only administrators may write: nobody raises their own role. */
export const administratorsOnly: FieldAccess = ({ req }) => partyOf(req.user) === 'admin'

/** A field of an account that editors write too: which federation it acts for. */
export const editorsOnly: FieldAccess = ({ req }) => ['editor', 'admin'].includes(partyOf(req.user))

/** The id of the organisation that a user acts for, or null. */
export const organisationOf = (user: Partial<User> | null | undefined): Id | null => idOf(user?.organisation)

/**
 * The policy domains that the user of a request looks after through their ambassador profile, those that it stands in for
 * among them. Every rule asks; a request asks the database once.
 */
export const domainsOf = async (req: PayloadRequest): Promise<Domain[]> => {
  const { user } = req
  const profile = idOf(user?.ambassador)
  if (!user || profile === null) return []
  const domains = known.get(user) ?? lookedAfterBy(req, profile)
  known.set(user, domains)
  return domains
}
/** By the user as this one request has it: the next reads it anew. */
const known = new WeakMap<object, Promise<Domain[]>>()

const published: Where = { _status: { equals: 'published' } }
const confirmed: Where = {
  and: [
    { state: { in: [...confirmedStates] } },
    { 'challenge._status': { equals: 'published' } },
    { 'solution._status': { equals: 'published' } },
  ],
}

const ofFederations: Where = { role: { equals: 'federation' } }
const self = (user: Partial<User> | null): false | Where => (user ? { id: { equals: user.id } } : false)

const grant = async (
  reach: Reach,
  req: PayloadRequest,
  ownership: Ownership,
  operation: string,
): Promise<boolean | Where> => {
  const { user } = req
  const own = (): false | Where => {
    const id = organisationOf(user)
    if (id === null) return false
    return { [required(ownership.organisation, 'organisation')]: { equals: id } }
  }
  switch (reach) {
    case 'all':
      return true
    case 'none':
      return false
    case 'published':
      return published
    case 'confirmed':
      return confirmed
    case 'own':
      return operation === 'create' ? organisationOf(user) !== null : own()
    case 'published+own': {
      const mine = own()
      return mine ? { or: [published, mine] } : published
    }
    case 'domain': {
      const domains = await domainsOf(req)
      if (domains.length === 0) return false
      return operation === 'create' || within(required(ownership.policyDomain, 'policyDomain'), domains)
    }
    case 'self':
      return self(user)
    case 'colleagues': {
      const id = organisationOf(user)
      if (id === null) return self(user)
      return { and: [ofFederations, { organisation: { equals: id } }] }
    }
    case 'federations':
      return ofFederations
    case 'federations+self':
      return user ? { or: [ofFederations, { id: { equals: user.id } }] } : false
  }
}

const required = (path: string | undefined, name: string): string => {
  if (!path) throw new Error(`The permissions table needs the path of "${name}" of this collection`)
  return path
}

const read = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), record)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
