import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../support/listener.ts'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let ear: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  await portal.account('editor')
  ear = await listen(portal.databaseUrl)
})
afterAll(async () => {
  await ear.stop()
  await portal.close()
})

const edit = async (id: Id, body: object, query = '', collection = 'solutions') => {
  const { status, text } = await portal.call('editor', 'PATCH', `/${collection}/${id}${query}`, { body })
  expect(status, text).toBe(200)
}
const published = { mine: false, published: true }
const unpublished = { mine: false, published: false }
/** Something made beforehand, of which nobody needs to hear any more. */
const standing = async (slug: 'solutions', variant = published) => {
  const { id } = await world.record(slug, variant)
  await ear.heard()
  return id
}
const tags = (id: Id, collection = 'solutions') =>
  ['solutions', `solutions:${id}`].map((tag) => tag.replace('solutions', collection))

describe('the site hears', () => {
  it('of a record that is published, changed, taken off, published again and deleted', async () => {
    const id = await standing('solutions', unpublished)
    for (const body of [
      { _status: 'published' },
      { title: 'Anders' },
      { _status: 'draft' },
      { _status: 'published' },
    ]) {
      await edit(id, body)
      expect(await ear.heard()).toContainEqual(tags(id))
    }
    await portal.call('editor', 'DELETE', `/solutions/${id}`)
    expect(await ear.heard()).toContainEqual(tags(id))
  })

  it('of a record that is taken off while a newer draft lies beside it', async () => {
    const id = await standing('solutions')
    await edit(id, { title: 'In de maak' }, '?draft=true&autosave=true')
    await edit(id, { title: 'Nog in de maak' }, '?draft=true')
    expect(await ear.heard()).toEqual([])
    await edit(id, { _status: 'draft' })
    expect(await ear.heard()).toContainEqual(tags(id))
  })

  it('of a record that an editor takes off with the button', async () => {
    const id = await standing('solutions')
    await edit(id, { title: 'In de maak' }, '?draft=true&autosave=true')
    await edit(id, { _status: 'draft' }, '?depth=0&fallback-locale=null&locale=nl&unpublishAllLocales=true')
    expect(await ear.heard()).toContainEqual(tags(id))
    expect((await portal.call('public', 'GET', `/solutions/${id}`)).status).toBe(404)
  })

  it('of an older version that an editor brings back', async () => {
    const id = await standing('solutions')
    await edit(id, { title: 'Tweede' })
    await ear.heard()
    const { docs } = await portal.payload.findVersions({
      collection: 'solutions',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await portal.call('editor', 'POST', `/solutions/versions/${docs[0]?.id}`, { body: {} })
    expect(await ear.heard()).toContainEqual(tags(id))
  })

  it.each(['sectors', 'policy-domains', 'synonyms', 'redirects'] as const)('of %s at once', async (slug) => {
    const { id } = await world.record(slug, published)
    expect(await ear.heard()).toContainEqual(tags(id, slug))
  })

  it.each(['home', 'settings', 'navigation'] as const)('of the global %s', async (slug) => {
    const body = {
      title: 'Wat is je uitdaging?',
      name: 'Portaal',
      header: [{ label: 'Over', href: '/over' }],
    }
    expect((await portal.call('editor', 'POST', `/globals/${slug}`, { body })).status).toBe(200)
    expect(await ear.heard()).toContainEqual(['globals'])
  })
})

describe('nobody hears', () => {
  it('of a draft of what was never published, made, changed, saved by itself or deleted', async () => {
    const { id } = await world.record('solutions', unpublished)
    await edit(id, { title: 'Anders' })
    await edit(id, { title: 'Nog anders' }, '?draft=true&autosave=true')
    await portal.call('editor', 'DELETE', `/solutions/${id}`)
    expect(await ear.heard()).toEqual([])
  })

  it('of a draft that is saved beside a published record', async () => {
    const id = await standing('solutions')
    for (const query of ['?draft=true', '?draft=true&autosave=true'])
      await edit(id, { title: 'Nieuw' }, query)
    expect(await ear.heard()).toEqual([])
  })

  it.each(['users', 'submissions', 'introductions', 'activities'] as const)('of %s', async (slug) => {
    const data = await world.data(slug, published)
    await ear.heard()
    await portal.make(slug, data)
    expect(await ear.heard()).toEqual([])
  })

  it('of what is rolled back, and of what is committed before it is', async () => {
    const { payload } = portal
    const data = await world.data('sectors', published)
    for (const end of ['rollbackTransaction', 'commitTransaction'] as const) {
      const { createLocalReq } = await import('payload')
      const req = await createLocalReq({}, payload)
      const transaction = await payload.db.beginTransaction()
      if (transaction === null) throw new Error('No transaction')
      req.transactionID = transaction
      await payload.create({
        collection: 'sectors',
        data: { ...data, slug: end.toLowerCase() } as never,
        overrideAccess: true,
        req,
      })
      expect(await ear.heard(), 'before the end').toEqual([])
      await payload.db[end](transaction)
      expect(await ear.heard(), end).toHaveLength(end === 'commitTransaction' ? 1 : 0)
    }
  })

  it('of a change that is refused halfway', async () => {
    const id = await standing('solutions')
    const other = await standing('solutions')
    const { slug } = await portal.payload.findByID({
      collection: 'solutions',
      id: other,
      overrideAccess: true,
    })
    const { status } = await portal.call('editor', 'PATCH', `/solutions/${id}`, {
      body: { title: 'x', slug },
    })
    expect(status).toBe(400)
    expect(await ear.heard()).toEqual([])
  })
})
