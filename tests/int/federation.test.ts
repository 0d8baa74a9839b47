import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Doc, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let self: Doc
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  self = await portal.account('federation')
})
afterAll(() => portal.close())

const ask = (method: string, path: string, body?: unknown) =>
  portal.call('federation', method, path, { body })
const mine = { mine: true, published: true }
const theirs = { mine: false, published: true }
const slugs = ['challenges', 'solutions'] as const
type Slug = (typeof slugs)[number]
const ownerField = { challenges: 'organisation', solutions: 'provider' } as const

/** What stands in the table that the public reads. */
const publicRecord = async (slug: Slug, id: Id) =>
  portal.payload.findByID({ collection: slug, id, overrideAccess: true, depth: 0, draft: false })
const owner = (slug: Slug, doc: object): unknown => Reflect.get(doc, ownerField[slug])

/** What a field of the admin's form holds when a federation opens a record. */
const valueInForm = async (slug: Slug, record: Doc, path: string): Promise<unknown> => {
  const { fields } = portal.payload.collections[slug].config
  const user = { ...self, organisation: Number(world.organisation(true)), collection: 'users' }
  const state = await fieldSchemasToFormState({
    id: record.id,
    collectionSlug: slug,
    data: record,
    fields,
    fieldSchemaMap: undefined,
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req: await createLocalReq({ user: user as never }, portal.payload),
    schemaPath: slug,
    skipValidation: true,
  })
  return state[path]?.value
}

describe('a federation’s own account', () => {
  it.each([
    { role: 'admin' },
    { role: 'editor' },
    { ambassador: 1 },
    { organisation: 2 },
    { role: 'admin', name: 'Ik', organisation: null },
    {
      lockUntil: '2000-01-01',
      loginAttempts: 0,
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      sessions: [],
    },
  ])('stays what it is when it sends %j', async (data) => {
    await ask('PATCH', `/users/${self.id}`, data)
    await ask('PATCH', `/users?where[id][equals]=${self.id}`, data)
    const after = await portal.payload.findByID({
      collection: 'users',
      id: self.id,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(after).toMatchObject({
      role: 'federation',
      organisation: world.organisation(true),
      ambassador: null,
    })
    expect(after).not.toMatchObject({ salt: 'x' })
    expect(after).not.toMatchObject({ resetPasswordToken: 'x' })
    expect((await ask('GET', '/users/me')).body.user).toMatchObject({ role: 'federation' })
  })

  it('sees and touches no other account', async () => {
    const other = await portal.account('editor')
    expect((await ask('GET', '/users')).body.docs?.map(({ id }) => id)).toEqual([self.id])
    expect((await ask('GET', `/users/${other.id}`)).status).toBe(404)
    expect((await ask('PATCH', `/users/${other.id}`, { name: 'x' })).status).toBe(403)
    expect((await ask('PATCH', `/users?where[role][equals]=editor`, { name: 'x' })).body.docs ?? []).toEqual(
      [],
    )
    expect((await ask('POST', '/users', await world.data('users', theirs))).status).toBe(403)
    expect(
      (await ask('POST', `/users/${self.id}/duplicate`, { email: 'tweede@portaal.example' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await ask('POST', '/users/unlock', { email: other.email })).status).toBe(403)
  })
})

describe.each(slugs)('%s of a federation', (slug) => {
  const title = slug === 'challenges' ? 'Onze uitdaging' : 'Onze oplossing'

  it('are its own organisation’s and a draft, whatever it sends along', async () => {
    const other = world.organisation(false)
    for (const query of [
      '',
      '?draft=true',
      '?draft=false',
      '?autosave=true',
      '?publishAllLocales=true',
      '?locale=en',
    ]) {
      const data = { ...(await world.data(slug, { mine: false, published: false })), title, slug: '' }
      const { status, body } = await ask('POST', `/${slug}${query}`, {
        ...data,
        slug: `nr-${query.length}`,
        [ownerField[slug]]: other,
      })
      expect(status, query).toBe(201)
      expect(body.doc).toMatchObject({ _status: 'draft', [ownerField[slug]]: world.organisation(true) })
      const stored = await publicRecord(slug, body.doc?.id ?? 0)
      expect(stored._status).toBe('draft')
      expect(owner(slug, stored)).toBe(world.organisation(true))
    }
  })

  it('are not published by it: not when made, not when changed, not in bulk, not by autosave', async () => {
    const data = await world.data(slug, mine)
    for (const query of [
      '',
      '?draft=true',
      '?publishAllLocales=true',
      '?autosave=true',
      '?publishSpecificLocale=nl',
    ]) {
      const { body, status } = await ask('POST', `/${slug}${query}`, {
        ...data,
        slug: `poging-${query.length}`,
      })
      if (status === 201) expect(body.doc?._status).toBe('draft')
      else expect(status).toBe(403)
    }
    const { id } = await world.record(slug, { mine: true, published: false })
    for (const query of [
      ...[
        '',
        'draft=true',
        'draft=false',
        'autosave=true',
        'publishAllLocales=true',
        'publishSpecificLocale=nl',
      ],
      'draft=true&autosave=true&publishAllLocales=true',
    ]) {
      await ask('PATCH', `/${slug}/${id}?${query}`, { _status: 'published' })
      await ask('PATCH', `/${slug}?where[id][equals]=${id}&${query}`, { _status: 'published' })
      await ask('PATCH', `/${slug}/${id}?${query}`, { title })
      expect((await publicRecord(slug, id))._status, query).toBe('draft')
    }
    expect((await portal.call('public', 'GET', `/${slug}/${id}`)).status).toBe(404)
  })

  it('that are published stay as they are until staff publish the change', async () => {
    const { id } = await world.record(slug, mine)
    const before = await publicRecord(slug, id)
    for (const query of [
      '',
      'draft=true',
      'draft=false',
      'autosave=true',
      'publishAllLocales=true',
      'unpublishAllLocales=true',
    ])
      for (const body of [
        { title: 'Nieuw' },
        { _status: 'draft' },
        { _status: 'published', title: 'Nieuw' },
        { slug: 'weg' },
      ]) {
        await ask('PATCH', `/${slug}/${id}?${query}`, body)
        await ask('PATCH', `/${slug}?where[id][equals]=${id}&${query}`, body)
      }
    expect(await publicRecord(slug, id)).toEqual(before)
    expect((await ask('GET', `/${slug}/${id}?draft=true`)).body).toMatchObject({
      title: 'Nieuw',
      _status: 'draft',
    })
    await portal.call('editor', 'PATCH', `/${slug}/${id}`, {
      body: { slug: before.slug, _status: 'published' },
    })
    expect((await publicRecord(slug, id)).title).toBe('Nieuw')
  })

  it('do not move to another organisation', async () => {
    const { id } = await world.record(slug, mine)
    await ask('PATCH', `/${slug}/${id}`, { [ownerField[slug]]: world.organisation(false) })
    await ask('PATCH', `/${slug}/${id}`, { [ownerField[slug]]: null })
    const draft = await portal.payload.findByID({
      collection: slug,
      id,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(owner(slug, draft)).toBe(world.organisation(true))
  })

  it('do not go back to an older version by its hand', async () => {
    const { id } = await world.record(slug, mine)
    await portal.call('editor', 'PATCH', `/${slug}/${id}`, { body: { title: 'Tweede' } })
    const { docs } = await portal.payload.findVersions({
      collection: slug,
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    for (const version of docs)
      for (const query of ['', '?draft=true', '?draft=false'])
        expect((await ask('POST', `/${slug}/versions/${version.id}${query}`, {})).status).toBe(403)
    expect((await publicRecord(slug, id)).title).toBe('Tweede')
  })

  it('are copied without what it may not read, and the copy is a draft of its own', async () => {
    const contact = { name: 'kanarie', email: 'kanarie@portaal.example', phone: 'kanarie' }
    const other = await portal.make(slug, { ...(await world.data(slug, theirs)), contact })
    for (const query of ['', '?draft=true', '?draft=false', '?depth=2', '?select[contact]=true']) {
      const { text, body, status } = await ask('POST', `/${slug}/${other.id}/duplicate${query}`, {})
      expect(text).not.toContain('kanarie')
      expect(status).toBe(200)
      const copy = await publicRecord(slug, body.doc?.id ?? 0)
      expect(copy).toMatchObject({
        _status: 'draft',
        contact: { name: null, email: null, phone: null },
        publishedAt: null,
      })
      expect(copy.slug).toMatch(new RegExp(`^${String(other.slug)}-kopie-[0-9a-f]{4}$`))
      expect(owner(slug, copy)).toBe(world.organisation(true))
    }
    const hidden = await world.record(slug, { mine: false, published: false })
    expect((await ask('POST', `/${slug}/${hidden.id}/duplicate`, {})).status).toBe(403)
  })

  it('of others it neither sees unpublished nor touches', async () => {
    const draft = await world.record(slug, { mine: false, published: false })
    const shown = await world.record(slug, theirs)
    for (const query of ['', '?draft=true', '?depth=2&draft=true'])
      expect((await ask('GET', `/${slug}/${draft.id}${query}`)).status).toBe(404)
    for (const { id } of [draft, shown]) {
      const before = await publicRecord(slug, id)
      for (const query of ['', '?draft=true', '?autosave=true&draft=true'])
        expect(
          (
            await ask('PATCH', `/${slug}/${id}${query}`, {
              title: 'x',
              [ownerField[slug]]: world.organisation(true),
            })
          ).status,
        ).toBe(403)
      expect((await ask('PATCH', `/${slug}?where[id][equals]=${id}`, { title: 'x' })).body.docs).toEqual([])
      expect((await ask('DELETE', `/${slug}/${id}`)).status).toBe(403)
      expect((await ask('DELETE', `/${slug}?where[id][equals]=${id}`)).status).toBe(403)
      expect(await publicRecord(slug, id)).toEqual(before)
    }
  })

  it('show it the contact of its own, and of no other', async () => {
    const contact = { name: 'Wie', email: 'wie@portaal.example', phone: '012' }
    const [own, other] = await Promise.all([
      portal.make(slug, { ...(await world.data(slug, mine)), contact }),
      portal.make(slug, { ...(await world.data(slug, theirs)), contact }),
    ])
    for (const query of [
      '',
      '?depth=1',
      '?draft=true',
      '?select[contact]=true&select[organisation]=true&select[provider]=true',
    ])
      expect((await ask('GET', `/${slug}/${own.id}${query}`)).body.contact, query).toMatchObject(contact)
    for (const query of ['', '?depth=2', '?draft=true', '?select[contact]=true'])
      expect((await ask('GET', `/${slug}/${other.id}${query}`)).body.contact, query).toBeUndefined()
  })

  it('show it in their form the contact of its own, and of no other', async () => {
    const contact = { name: 'Wie', email: 'wie@portaal.example', phone: '012' }
    const [own, other] = await Promise.all([
      portal.make(slug, { ...(await world.data(slug, { mine: true, published: false })), contact }),
      portal.make(slug, { ...(await world.data(slug, theirs)), contact }),
    ])
    expect(await valueInForm(slug, own, 'contact.email')).toBe(contact.email)
    expect(await valueInForm(slug, own, 'contact.phone')).toBe(contact.phone)
    for (const path of ['contact', 'contact.name', 'contact.email', 'contact.phone'])
      expect(await valueInForm(slug, other, path), path).toBeUndefined()
  })
})

it('a federation without an organisation is told to ask for one', async () => {
  await portal.payload.update({
    collection: 'users',
    id: self.id,
    data: { organisation: null },
    overrideAccess: true,
  })
  const { status } = await ask('POST', '/solutions', await world.data('solutions', mine))
  expect(status).toBe(403)
  expect((await ask('GET', '/submissions')).status).toBe(403)
  expect((await ask('GET', '/solutions?where[_status][equals]=draft')).body.docs).toEqual([])
  await portal.payload.update({
    collection: 'users',
    id: self.id,
    data: { organisation: Number(world.organisation(true)) },
    overrideAccess: true,
  })
})

it('a federation keeps its own submissions apart, without the notes about them', async () => {
  const own = await portal.make('submissions', {
    ...(await world.data('submissions', mine)),
    notes: 'kanarie',
  })
  const other = await world.record('submissions', theirs)
  const list = await ask('GET', '/submissions?depth=2')
  expect(list.body.docs?.map(({ id }) => id)).toEqual([own.id])
  expect(list.text).not.toContain('kanarie')
  expect((await ask('GET', `/submissions/${other.id}`)).status).toBe(404)
  expect((await ask('PATCH', `/submissions/${own.id}`, { state: 'approved' })).status).toBe(403)
  for (const path of ['notes', 'organisation.contact.email', 'answers'])
    expect((await ask('GET', `/submissions?sort=${path}`)).status).toBe(400)
})

it('a federation cannot promote its own organisation in public', async () => {
  const id = world.organisation(true)
  const before = await portal.payload.findByID({
    collection: 'organisations',
    id,
    overrideAccess: true,
    depth: 0,
  })
  await ask('PATCH', `/organisations/${id}`, { partner: true, name: 'Partner', _status: 'published' })
  await ask('PATCH', `/organisations/${id}?draft=false`, {
    partner: true,
    slug: 'partner',
    type: 'government',
  })
  expect(
    await portal.payload.findByID({ collection: 'organisations', id, overrideAccess: true, depth: 0 }),
  ).toEqual(before)
})

it('a federation reads other people’s locks and preferences no more than it sets them', async () => {
  const editor = await portal.account('editor')
  await portal.call('editor', 'POST', '/payload-preferences/kanarie', {
    body: { value: { text: 'kanarie' } },
  })
  expect((await ask('GET', '/payload-preferences/kanarie')).text).not.toContain('"text"')
  expect((await ask('GET', '/payload-preferences')).text).not.toContain('kanarie')
  const lock = await portal.make('payload-locked-documents', {
    document: { relationTo: 'pages', value: (await world.record('pages', theirs)).id },
    user: { relationTo: 'users', value: editor.id },
  })
  expect((await ask('GET', '/payload-locked-documents?depth=2')).body.docs).toEqual([])
  expect((await ask('DELETE', `/payload-locked-documents/${lock.id}`)).status).toBe(403)
})
