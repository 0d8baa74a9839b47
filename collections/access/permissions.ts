import type { Party } from './roles.ts'

/**
 * How far a permission reaches. `rules.ts` turns each word into an access function:
 * - `all` every record, drafts included; `none` nothing
 * - `published` records that are published
 * - `confirmed` matches from the introduction on, of which both sides are published
 * - `own` records of the user's own organisation (as a draft: only staff publish)
 * - `published+own` both of these
 * - `domain` what belongs to the policy domains that the user's ambassador profile looks after, also as a stand-in
 * - `self` the user's own account
 * - `colleagues` the accounts of federations that belong to the user's own organisation
 * - `federations` the accounts of federations; `federations+self` the user's own as well
 */
export type Reach =
  | 'all'
  | 'none'
  | 'published'
  | 'confirmed'
  | 'own'
  | 'published+own'
  | 'domain'
  | 'self'
  | 'colleagues'
  | 'federations'
  | 'federations+self'
export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions'
type Row = Record<Party, Reach>
export type Permissions = Record<Operation, Row>

/** One row: public, federation, ambassador, supply manager, editor, administrator. */
const row = (
  ...[pub, federation, ambassador, supply, editor, admin]: [Reach, Reach, Reach, Reach, Reach, Reach]
): Row => ({
  public: pub,
  federation,
  ambassador,
  supply,
  editor,
  admin,
})
const nobody = row('none', 'none', 'none', 'none', 'none', 'none')
const everybody = row('all', 'all', 'all', 'all', 'all', 'all')
const staff = row('none', 'none', 'all', 'all', 'all', 'all')
const editors = row('none', 'none', 'none', 'none', 'all', 'all')
const supplySide = row('none', 'none', 'none', 'all', 'all', 'all')
const administrators = row('none', 'none', 'none', 'none', 'none', 'all')
const published = row('published', 'published', 'all', 'all', 'all', 'all')
const publishedOrOwn = row('published', 'published+own', 'all', 'all', 'all', 'all')

const editorial: Permissions = {
  create: editors,
  read: published,
  update: editors,
  delete: editors,
  readVersions: staff,
}
const vocabulary: Permissions = {
  create: editors,
  read: everybody,
  update: editors,
  delete: administrators,
  readVersions: nobody,
}

/** Who may do what: the one table from which access functions, docs/permissions.md and the tests are made. */
export const permissions = {
  challenges: {
    create: row('none', 'own', 'domain', 'none', 'all', 'all'),
    read: publishedOrOwn,
    update: row('none', 'own', 'domain', 'none', 'all', 'all'),
    delete: editors,
    readVersions: staff,
  },
  solutions: {
    create: row('none', 'own', 'none', 'all', 'all', 'all'),
    read: publishedOrOwn,
    update: row('none', 'own', 'none', 'all', 'all', 'all'),
    delete: editors,
    readVersions: staff,
  },
  organisations: {
    create: supplySide,
    read: publishedOrOwn,
    update: row('none', 'own', 'none', 'all', 'all', 'all'),
    delete: editors,
    readVersions: staff,
  },
  initiatives: {
    create: supplySide,
    read: published,
    update: supplySide,
    delete: editors,
    readVersions: staff,
  },
  matches: {
    create: row('none', 'none', 'domain', 'none', 'all', 'all'),
    read: row('confirmed', 'confirmed', 'all', 'all', 'all', 'all'),
    update: row('none', 'none', 'domain', 'none', 'all', 'all'),
    delete: administrators,
    readVersions: nobody,
  },
  introductions: {
    create: row('none', 'none', 'domain', 'none', 'all', 'all'),
    read: row('none', 'none', 'domain', 'none', 'all', 'all'),
    update: row('none', 'none', 'domain', 'none', 'all', 'all'),
    delete: administrators,
    readVersions: nobody,
  },
  tasks: {
    create: nobody,
    read: row('none', 'none', 'domain', 'none', 'all', 'all'),
    update: row('none', 'none', 'domain', 'none', 'all', 'all'),
    delete: administrators,
    readVersions: nobody,
  },
  submissions: {
    create: nobody,
    read: row('none', 'own', 'all', 'all', 'all', 'all'),
    update: row('none', 'own', 'domain', 'all', 'all', 'all'),
    delete: administrators,
    readVersions: nobody,
  },
  attachments: {
    create: nobody,
    read: staff,
    update: nobody,
    delete: administrators,
    readVersions: nobody,
  },
  'form-drafts': {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  ambassadors: editorial,
  pages: editorial,
  news: editorial,
  forms: editorial,
  sectors: vocabulary,
  'policy-domains': vocabulary,
  synonyms: vocabulary,
  redirects: { ...vocabulary, delete: editors },
  media: { create: supplySide, read: everybody, update: supplySide, delete: editors, readVersions: nobody },
  activities: { create: nobody, read: administrators, update: nobody, delete: nobody, readVersions: nobody },
  users: {
    create: administrators,
    read: row('none', 'colleagues', 'self', 'self', 'federations+self', 'all'),
    update: row('none', 'self', 'self', 'self', 'federations+self', 'all'),
    delete: row('none', 'none', 'none', 'none', 'federations', 'all'),
    readVersions: nobody,
  },
} as const satisfies Record<string, Permissions>

export type Permitted = keyof typeof permissions
