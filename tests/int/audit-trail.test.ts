import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parties } from '#collections/access/roles.ts'
import { emailOf, openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const published = { mine: false, published: true }
const trail = async (collection: string, record: Id) => {
  const { docs } = await portal.payload.find({
    collection: 'activities',
    where: { collection: { equals: collection }, record: { equals: String(record) } },
    sort: 'id',
    limit: 100,
    overrideAccess: true,
  })
  return docs
}
const actions = async (collection: string, record: Id) =>
  (await trail(collection, record)).map(({ action }) => action)
const edit = (id: Id, body: object, query = '') =>
  portal.call('editor', 'PATCH', `/solutions/${id}${query}`, { body })

describe('the audit trail', () => {
  it('says who made, published, changed, took off and deleted a record, and what it was called', async () => {
    const data = { ...(await world.data('solutions', published)), title: 'Een oplossing', _status: 'draft' }
    const { body } = await portal.call('supply', 'POST', '/solutions', { body: data })
    const id = body.doc?.id ?? 0
    for (const change of [{ _status: 'published' }, { summary: 'Anders.' }, { _status: 'draft' }])
      await edit(id, change)
    await portal.call('admin', 'DELETE', `/solutions/${id}`)
    const written = await trail('solutions', id)
    expect(written.map(({ actor, action }) => [actor, action])).toEqual([
      [emailOf('supply'), 'aangemaakt'],
      [emailOf('editor'), 'gepubliceerd'],
      [emailOf('editor'), 'gewijzigd'],
      [emailOf('editor'), 'offline gehaald'],
      [emailOf('admin'), 'verwijderd'],
    ])
    expect(new Set(written.map(({ title }) => title))).toEqual(new Set(['Een oplossing']))
    expect(written[2]?.fields).toBe('summary')
  })

  it('tells a draft beside a public record from taking it off, and what is published from what the public had', async () => {
    const { id } = await world.record('solutions', published)
    await edit(id, { title: 'Nieuw' }, '?draft=true')
    await edit(id, { summary: 'Ook nieuw.' }, '?draft=true&autosave=true')
    await edit(id, { _status: 'published' })
    await edit(id, { title: 'Nieuwer' }, '?draft=true')
    await edit(id, { _status: 'draft' })
    expect(await actions('solutions', id)).toEqual([
      ...['aangemaakt en gepubliceerd', 'concept bewaard', 'gewijzigd', 'concept bewaard', 'offline gehaald'],
    ])
    const fields = (await trail('solutions', id))[2]?.fields?.split(', ').sort()
    expect(fields).toEqual(['summary', 'title'])
  })

  it('calls a new address of a public record a change, though it makes a redirect on the way', async () => {
    const { id } = await world.record('solutions', published)
    await edit(id, { slug: 'een-nieuw-adres', _status: 'published' })
    expect(await actions('solutions', id)).toEqual(['aangemaakt en gepubliceerd', 'gewijzigd'])
  })

  it('does not write down what the editor saves by itself, nor a login', async () => {
    const { id } = await world.record('solutions', published)
    const before = await portal.payload.count({ collection: 'activities', overrideAccess: true })
    for (const query of ['?draft=true&autosave=true', '?autosave=true&draft=true&depth=0'])
      expect((await edit(id, { title: `Half ${query}` }, query)).status).toBe(200)
    await portal.call('public', 'POST', '/users/login', {
      body: { email: emailOf('editor'), password: 'een lang wachtwoord' },
    })
    expect(await portal.payload.count({ collection: 'activities', overrideAccess: true })).toEqual(before)
  })

  it('names the fields that changed and no others, however much of the record comes back', async () => {
    const { id } = await world.record('solutions', published)
    const other = await world.record('sectors', published)
    await edit(id, { summary: 'Anders.' }, '?depth=2')
    await edit(id, { sectors: [other.id] }, '?depth=1')
    expect((await trail('solutions', id)).slice(1).map(({ fields }) => fields)).toEqual([
      'summary',
      'sectors',
    ])
  })

  it('holds the names of fields and never what is in them', async () => {
    const contact = { name: 'kanarie', email: 'kanarie@portaal.example', phone: 'kanarie' }
    const { id } = await portal.make('solutions', { ...(await world.data('solutions', published)), contact })
    await edit(id, { contact: { ...contact, phone: 'kanarie 2' } })
    const account = await portal.account('supply')
    await portal.call('admin', 'PATCH', `/users/${account.id}`, { body: { password: 'kanarie kanarie' } })
    const { docs } = await portal.payload.find({ collection: 'activities', limit: 500, overrideAccess: true })
    expect(JSON.stringify(docs)).not.toContain('kanarie')
    expect((await trail('solutions', id)).at(-1)?.fields).toBe('contact')
  })

  it('knows who changed the texts of the site, and who got another role', async () => {
    await portal.call('editor', 'POST', '/globals/settings', {
      body: { name: 'Portaal', owner: 'Taskforce' },
    })
    expect((await trail('settings', '-')).at(-1)).toMatchObject({
      actor: emailOf('editor'),
      action: 'gewijzigd',
    })
    const { id } = await world.record('users', published)
    await portal.call('admin', 'PATCH', `/users/${id}`, { body: { role: 'editor' } })
    expect((await trail('users', id)).at(-1)).toMatchObject({ actor: emailOf('admin'), fields: 'role' })
  })

  it('calls what happens by itself the portal’s', async () => {
    const { id } = await world.record('sectors', published)
    expect((await trail('sectors', id))[0]).toMatchObject({ actor: 'portaal', action: 'aangemaakt' })
  })

  it('forgets what was rolled back', async () => {
    const [one, two] = [
      await world.record('solutions', published),
      await world.record('solutions', published),
    ]
    const before = await actions('solutions', one.id)
    expect((await edit(one.id, { title: 'x', slug: two.slug })).status).toBe(400)
    expect(await actions('solutions', one.id)).toEqual(before)
  })

  it('is written and changed by nobody, and read by administrators', async () => {
    const entry = { actor: 'ik', action: 'niets', collection: 'pages', record: '1', title: 'x' }
    const { id } = await portal.make('activities', entry)
    for (const party of parties) {
      const ask = async (method: string, where: string, body?: unknown) =>
        (await portal.call(party, method, where, { body })).status
      for (const status of [
        await ask('POST', '/activities', entry),
        await ask('PATCH', `/activities/${id}`, { actor: 'een ander' }),
        await ask('PATCH', '/activities?where[id][exists]=true', { actor: 'een ander' }),
        await ask('DELETE', `/activities/${id}`),
        await ask('DELETE', '/activities?where[id][exists]=true'),
        await ask('POST', `/activities/${id}/duplicate`, {}),
      ])
        expect([401, 403], party).toContain(status)
      expect(await ask('GET', '/activities')).toBe(party === 'admin' ? 200 : 403)
    }
    expect(
      await portal.payload.findByID({ collection: 'activities', id, overrideAccess: true }),
    ).toMatchObject(entry)
  })
})
