import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const published = { mine: false, published: true }
const edit = async (id: Id, body: object, query = '') => {
  const { status, text } = await portal.call('editor', 'PATCH', `/solutions/${id}${query}`, { body })
  expect(status, text).toBe(200)
}
/** Where an old address leads, for everyone to read. */
const leadsTo = async (from: string): Promise<unknown> => {
  const { body } = await portal.call(
    'public',
    'GET',
    `/redirects?where[from][equals]=${encodeURIComponent(from)}`,
  )
  return body.docs?.[0]?.to ?? null
}
const solution = async (slug: string, _status = 'published') =>
  (await portal.make('solutions', { ...(await world.data('solutions', published)), slug, _status })).id

describe('a slug', () => {
  it.each([
    ['Beeldbellen voor bewoners', 'beeldbellen-voor-bewoners'],
    ['  Één café: “à la carte”!  ', 'een-cafe-a-la-carte'],
    ['Straße & Œuvre 2.0', 'stra-e-uvre-2-0'],
    ['x'.repeat(120), 'x'.repeat(80)],
  ])('of %j is made from the title', async (title, slug) => {
    const data = { ...(await world.data('challenges', published)), title }
    const { body } = await portal.call('editor', 'POST', '/challenges', { body: data })
    expect(body.doc?.slug).toBe(slug)
  })

  it('that is given is kept, and is there too when a title has no Latin letters', async () => {
    const data = await world.data('challenges', published)
    const given = await portal.call('editor', 'POST', '/challenges', {
      body: { ...data, slug: ' eigen-adres ' },
    })
    expect(given.body.doc?.slug).toBe('eigen-adres')
    for (const slug of ['challenges', 'challenges-2']) {
      const { body } = await portal.call('editor', 'POST', '/challenges', {
        body: { ...data, title: 'Допомога' },
      })
      expect(body.doc?.slug).toBe(slug)
    }
  })

  it('of two records with one title has a number at the second', async () => {
    const data = await world.data('solutions', published)
    for (const slug of ['twee-keer', 'twee-keer-2', 'twee-keer-3']) {
      const { body } = await portal.call('editor', 'POST', '/solutions', {
        body: { ...data, title: 'Twee keer' },
      })
      expect(body.doc?.slug).toBe(slug)
    }
  })

  it('follows a title that is still being typed, until somebody has seen it', async () => {
    const data = { ...(await world.data('solutions', published)), title: 'Raa', _status: 'draft' }
    const { body } = await portal.call('editor', 'POST', '/solutions?draft=true', { body: data })
    const type = async (sent: object) => {
      const where = `/solutions/${String(body.doc?.id)}?draft=true&autosave=true`
      return (await portal.call('editor', 'PATCH', where, { body: sent })).body.doc?.slug
    }
    expect(body.doc?.slug).toBe('raa')
    expect(await type({ title: 'RaamRaam voor iedereen', slug: 'raa' })).toBe('raamraam-voor-iedereen')
    expect(await type({ slug: 'eigen-keuze' })).toBe('eigen-keuze')
    expect(await type({ title: 'Nog anders', slug: 'eigen-keuze' })).toBe('eigen-keuze')
    await portal.call('editor', 'PATCH', `/solutions/${String(body.doc?.id)}`, {
      body: { _status: 'published', slug: 'nog-anders' },
    })
    expect(await type({ title: 'Weer anders', slug: 'nog-anders' })).toBe('nog-anders')
  })

  it('that is taken is refused by name', async () => {
    await solution('bezet')
    const data = { ...(await world.data('solutions', published)), slug: 'bezet' }
    const { status, text } = await portal.call('editor', 'POST', '/solutions', { body: data })
    expect(status).toBe(400)
    expect(text).toContain('"path":"slug"')
  })

  it('may be the same for a Dutch and an English page, not for two Dutch ones', async () => {
    const data = { ...(await world.data('pages', published)), slug: 'over' }
    const make = async (language: string) =>
      (await portal.call('editor', 'POST', '/pages', { body: { ...data, language } })).status
    expect(await make('nl')).toBe(201)
    expect(await make('en')).toBe(201)
    expect(await make('nl')).toBe(400)
  })
})

describe('an old address', () => {
  it('of a published record leads to the new one', async () => {
    const id = await solution('oud-een')
    await edit(id, { slug: 'nieuw-een' })
    expect(await leadsTo('/oplossingen/oud-een')).toBe('/oplossingen/nieuw-een')
  })

  it('leads on as well when the new one was drafted first, as editors do', async () => {
    const id = await solution('oud-twee')
    await edit(id, { slug: 'half' }, '?draft=true&autosave=true')
    await edit(id, { slug: 'nieuw-twee' }, '?draft=true&autosave=true')
    expect(await leadsTo('/oplossingen/oud-twee')).toBeNull()
    await edit(id, { _status: 'published' })
    expect(await leadsTo('/oplossingen/oud-twee')).toBe('/oplossingen/nieuw-twee')
    expect(await leadsTo('/oplossingen/half')).toBeNull()
  })

  it('goes straight to the newest, however many lay in between, and never in a circle', async () => {
    const id = await solution('een')
    for (const slug of ['twee', 'drie', 'vier']) await edit(id, { slug })
    for (const old of ['een', 'twee', 'drie'])
      expect(await leadsTo(`/oplossingen/${old}`), old).toBe('/oplossingen/vier')
    await edit(id, { slug: 'een' })
    expect(await leadsTo('/oplossingen/een')).toBeNull()
    for (const old of ['twee', 'drie', 'vier'])
      expect(await leadsTo(`/oplossingen/${old}`), old).toBe('/oplossingen/een')
  })

  it('of what was never published leads nowhere', async () => {
    const id = await solution('concept-a', 'draft')
    await edit(id, { slug: 'concept-b' })
    await edit(id, { slug: 'concept-c', _status: 'published' })
    expect(await leadsTo('/oplossingen/concept-a')).toBeNull()
    expect(await leadsTo('/oplossingen/concept-b')).toBeNull()
  })
})

describe('the date of publication', () => {
  const dateOf = async (id: Id) =>
    (await portal.payload.findByID({ collection: 'solutions', id, overrideAccess: true })).publishedAt

  it('is stamped at the first publication and stays through changes, taking off and publishing again', async () => {
    const id = await solution('datum', 'draft')
    expect(await dateOf(id)).toBeFalsy()
    await edit(id, { title: 'Concept' }, '?draft=true')
    await edit(id, { _status: 'published' })
    const first = await dateOf(id)
    expect(Math.abs(Date.now() - Date.parse(String(first)))).toBeLessThan(60_000)
    for (const body of [{ title: 'Anders' }, { _status: 'draft' }, { _status: 'published' }])
      await edit(id, body)
    expect(await dateOf(id)).toBe(first)
  })

  it('that an editor gives is kept', async () => {
    const id = await solution('gegeven', 'draft')
    await edit(id, { publishedAt: '2020-04-01T00:00:00.000Z', _status: 'published' })
    expect(await dateOf(id)).toBe('2020-04-01T00:00:00.000Z')
  })
})
