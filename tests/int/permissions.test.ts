import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions, type Operation, type Permitted, type Reach } from '#collections/access/permissions.ts'
import { parties, type Party } from '#collections/access/roles.ts'
import { permissionsPage } from '#cms/permissions-page.ts'
import { openPortal, type Doc, type Portal, type Reply } from '../support/payload.ts'
import { picture, uploadForm } from '../support/pictures.ts'
import { createWorld, variants, type Variant, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

/** What the words of the table mean, said here a second time, without the product's own code. */
const reaches: Record<Reach, (variant: Variant) => boolean> = {
  all: () => true,
  none: () => false,
  published: ({ published }) => published,
  confirmed: ({ published }) => published,
  own: ({ mine }) => mine,
  'published+own': ({ mine, published }) => mine || published,
  domain: ({ mine }) => mine,
  self: ({ mine }) => mine,
  // The account of another that is tried is a federation's, of no organisation.
  colleagues: ({ mine }) => mine,
  federations: ({ mine }) => !mine,
  'federations+self': () => true,
}
const words: Record<Operation, string> = {
  create: 'create',
  read: 'read',
  update: 'change',
  delete: 'delete',
  readVersions: 'read versions of',
}
/** A field that is in every record of the collection and says nothing about who owns it. */
const someField: Record<Permitted, string> = {
  challenges: 'summary',
  solutions: 'summary',
  organisations: 'summary',
  initiatives: 'summary',
  matches: 'reason',
  introductions: 'message',
  tasks: 'note',
  submissions: 'title',
  attachments: 'name',
  'form-drafts': 'tokenHash',
  ambassadors: 'bio',
  pages: 'summary',
  news: 'summary',
  forms: 'intro',
  sectors: 'summary',
  'policy-domains': 'summary',
  synonyms: 'label',
  redirects: 'to',
  media: 'credit',
  activities: 'title',
  users: 'name',
}

describe.each(Object.keys(permissions) as Permitted[])('%s', (slug) => {
  const shelf = new Map<Variant, Promise<Doc>>()
  /** One record of each kind does for all parties that leave it as it is. */
  const standing = (variant: Variant): Promise<Doc> => {
    const made = shelf.get(variant) ?? world.record(slug, variant)
    shelf.set(variant, made)
    return made
  }
  /** The record of this kind as this party sees it: its own account and its own organisation are there already. */
  const target = async (party: Party, variant: Variant, fresh: boolean): Promise<Doc> => {
    if (slug === 'users' && variant.mine && party !== 'public') return portal.account(party)
    if (slug === 'organisations' && variant.mine && party === 'federation') return ownOrganisation()
    return fresh ? world.record(slug, variant) : standing(variant)
  }
  const ownOrganisation = async () => ({ id: world.organisation(true) })
  const kinds = slug === 'users' || slug === 'organisations' ? unpublishedKinds : variants

  const tries: Record<Operation, (party: Party, may: (variant: Variant) => boolean) => Promise<void>> = {
    read: async (party, may) => {
      const records = await Promise.all(kinds.map((variant) => target(party, variant, false)))
      const list = await portal.call(party, 'GET', `/${slug}?limit=500&depth=0`)
      for (const [at, variant] of kinds.entries()) {
        const id = records[at]?.id
        const one = await portal.call(party, 'GET', `/${slug}/${id}`)
        expect(one.status, said(variant)).toSatisfy(may(variant) ? isOk : isRefusal)
        expect(list.body.docs?.some((doc) => doc.id === id) ?? false, said(variant)).toBe(may(variant))
      }
    },
    create: async (party, may) => {
      for (const variant of kinds.filter(({ published }) => !published)) {
        const { status, body } = await create(party, slug, await world.data(slug, variant))
        const reach = permissions[slug].create[party]
        // Whatever it sends along, what a federation creates is its own.
        const allowed = reach === 'own' || may(variant)
        expect(status, said(variant)).toBe(allowed ? 201 : 403)
        if (reach === 'own') expect(ownerOf(slug, body.doc)).toBe(world.organisation(true))
      }
    },
    update: async (party, may) => {
      for (const variant of kinds) {
        const { id } = await target(party, variant, may(variant))
        const text = `/gewijzigd-${Math.random()}`
        const reply = await portal.call(party, 'PATCH', `/${slug}/${id}`, {
          body: { [someField[slug]]: text },
        })
        expect(reply.status, said(variant)).toSatisfy(may(variant) ? isOk : isRefusal)
        expect(await latest(slug, id), said(variant)).toSatisfy(
          (doc: Doc | null) => (doc?.[someField[slug]] === text) === may(variant),
        )
      }
    },
    delete: async (party, may) => {
      for (const variant of slug === 'users' ? strangers : kinds) {
        const { id } = await target(party, variant, may(variant))
        const { status } = await portal.call(party, 'DELETE', `/${slug}/${id}`)
        expect(status, said(variant)).toSatisfy(may(variant) ? isOk : isRefusal)
        expect((await latest(slug, id)) === null, said(variant)).toBe(may(variant))
      }
    },
    readVersions: async (party, may) => {
      await target(party, { mine: false, published: true }, false)
      const list = await portal.call(party, 'GET', `/${slug}/versions`)
      expect(list.status).toSatisfy(may(kinds[0] ?? stranger) ? isOk : isRefusal)
      if (!portal.payload.collections[slug].config.versions) return
      const { docs } = await portal.payload.findVersions({
        collection: slug as 'pages',
        overrideAccess: true,
        limit: 1,
      })
      const one = await portal.call(party, 'GET', `/${slug}/versions/${docs[0]?.id}`)
      expect(one.status).toSatisfy(may(kinds[0] ?? stranger) ? isOk : isRefusal)
    },
  }

  for (const operation of Object.keys(words) as Operation[])
    for (const party of parties) {
      const reach = permissions[slug][operation][party]
      it(`lets ${party} ${words[operation]} ${reach}`, () => tries[operation](party, reaches[reach]))
    }
})

describe.each(['home', 'settings', 'navigation'])('the global %s', (slug) => {
  it.each(parties)('is read by %s, and written by editors and administrators only', async (party) => {
    const body = {
      title: 'Wat is je uitdaging?',
      name: `Portaal van ${party}`,
      header: [{ label: party, href: '/' }],
    }
    const may = party === 'editor' || party === 'admin'
    expect((await portal.call(party, 'GET', `/globals/${slug}?depth=2`)).status).toBe(200)
    expect((await portal.call(party, 'POST', `/globals/${slug}`, { body })).status).toBe(may ? 200 : 403)
    for (const path of [`/globals/${slug}/versions`, `/globals/${slug}/versions/1`])
      expect((await portal.call(party, 'GET', path)).status, path).toBeGreaterThanOrEqual(400)
  })
})

it('names every collection of the portal in the table, and no other', () => {
  const own = Object.keys(portal.payload.collections).filter((slug) => !slug.startsWith('payload-'))
  expect(own.sort()).toEqual(Object.keys(permissions).sort())
})

it('keeps docs/permissions.md equal to the table', async () => {
  const page = await readFile(path.resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8')
  expect(page).toBe(permissionsPage())
})

const stranger: Variant = { mine: false, published: false }
const strangers = [stranger]
const unpublishedKinds: Variant[] = [
  { mine: true, published: false },
  stranger,
  { mine: false, published: true },
]

const isOk = (status: number): boolean => status === 200
const isRefusal = (status: number): boolean => status === 401 || status === 403 || status === 404
const said = ({ mine, published }: Variant): string =>
  `${published ? 'published' : 'unpublished'}, ${mine ? 'mine' : 'another’s'}`

const create = async (party: Party, slug: Permitted, data: Record<string, unknown>): Promise<Reply> => {
  const body =
    slug === 'media' || slug === 'attachments'
      ? uploadForm(data, new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'vlak.png')
      : data
  return portal.call(party, 'POST', `/${slug}?depth=0`, { body })
}

const ownerOf = (slug: Permitted, doc: Doc | undefined): unknown =>
  slug === 'solutions' ? doc?.provider : doc?.organisation

const latest = async (slug: Permitted, id: Doc['id']): Promise<Doc | null> => {
  const doc = await portal.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return doc ? { ...doc, id } : null
}
