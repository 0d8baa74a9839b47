import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const ask = (method: string, path: string, body?: unknown) =>
  portal.call('ambassador', method, path, { body })
const mine = { mine: true, published: true }
const theirs = { mine: false, published: true }

describe('an ambassador', () => {
  it('writes and publishes challenges of the own policy domains', async () => {
    const { status, body } = await ask('POST', '/challenges', await world.data('challenges', mine))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'published' })
    expect((await ask('PATCH', `/challenges/${body.doc?.id}`, { title: 'Anders' })).status).toBe(200)
  })

  it('writes none of another domain, nor of no domain at all', async () => {
    const data = await world.data('challenges', mine)
    for (const policyDomain of [world.domain(false), null, 999_999])
      for (const query of ['', '?draft=true', '?draft=true&autosave=true'])
        expect((await ask('POST', `/challenges${query}`, { ...data, policyDomain })).status).toBe(403)
  })

  it('moves no challenge out of the own domains and none in', async () => {
    const own = await world.record('challenges', mine)
    const other = await world.record('challenges', theirs)
    for (const query of ['', '?draft=true', '?autosave=true&draft=true']) {
      for (const policyDomain of [world.domain(false), null])
        expect((await ask('PATCH', `/challenges/${own.id}${query}`, { policyDomain })).status).toBe(403)
      const pull = { policyDomain: world.domain(true) }
      expect((await ask('PATCH', `/challenges/${other.id}${query}`, pull)).status).toBe(403)
      const bulk = await ask(
        'PATCH',
        `/challenges?where[id][in]=${own.id},${other.id}&${query.slice(1)}`,
        pull,
      )
      expect(bulk.body.docs?.map(({ id }) => id)).toEqual([own.id])
      const push = await ask('PATCH', `/challenges?where[id][equals]=${own.id}`, {
        policyDomain: world.domain(false),
      })
      expect(push.body.docs).toEqual([])
    }
    const copy = await ask('POST', `/challenges/${other.id}/duplicate`, {})
    expect(copy.status).toBe(403)
  })

  it('brings back no version from the time that a challenge was another domain’s', async () => {
    const { id } = await world.record('challenges', theirs)
    await portal.call('editor', 'PATCH', `/challenges/${id}`, { body: { policyDomain: world.domain(true) } })
    const { docs } = await portal.payload.findVersions({
      collection: 'challenges',
      where: { parent: { equals: id }, 'version.policyDomain': { equals: world.domain(false) } },
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect((await ask('POST', `/challenges/versions/${docs[0]?.id}`, {})).status).toBe(403)
    expect((await ask('POST', `/challenges/versions/${docs[0]?.id}?draft=true`, {})).status).toBe(403)
  })

  it('matches challenges of the own domains only, and moves no match', async () => {
    const own: Record<string, unknown> = { ...(await world.data('matches', mine)), state: 'proposed' }
    const other: Record<string, unknown> = { ...(await world.data('matches', theirs)), state: 'proposed' }
    expect((await ask('POST', '/matches', other)).status).toBe(403)
    const { status, body } = await ask('POST', '/matches', own)
    expect(status).toBe(201)
    expect((await ask('PATCH', `/matches/${body.doc?.id}`, { state: 'introduced' })).status).toBe(200)
    expect((await ask('PATCH', `/matches/${body.doc?.id}`, { challenge: other.challenge })).status).toBe(403)
    const foreign = await portal.make('matches', other)
    expect((await ask('PATCH', `/matches/${foreign.id}`, { challenge: own.challenge })).status).toBe(403)
    expect((await ask('PATCH', `/matches/${foreign.id}`, { state: 'declined' })).status).toBe(403)
  })

  it('introduces the sides of matches of the own domains only, and moves no introduction', async () => {
    const own = { id: (await world.data('introductions', mine)).match }
    const other = { id: (await world.data('introductions', theirs)).match }
    expect((await ask('POST', '/introductions', { match: other.id })).status).toBe(403)
    const { status, body } = await ask('POST', '/introductions', { match: own.id })
    expect(status).toBe(201)
    expect((await ask('PATCH', `/introductions/${body.doc?.id}`, { demandAnswer: 'accepted' })).status).toBe(
      200,
    )
    expect((await ask('PATCH', `/introductions/${body.doc?.id}`, { match: other.id })).status).toBe(403)
    const foreign = await portal.make('introductions', { match: other.id })
    expect((await ask('GET', `/introductions/${foreign.id}`)).status).toBe(404)
    expect((await ask('PATCH', `/introductions/${foreign.id}`, { match: own.id })).status).toBe(403)
  })

  it('does not take a domain by changing the own profile or account', async () => {
    const account = await portal.account('ambassador')
    await ask('PATCH', `/users/${account.id}`, { ambassador: world.profile(false), role: 'editor' })
    expect((await ask('GET', '/users/me')).body.user).toMatchObject({
      role: 'ambassador',
      ambassador: { id: world.profile(true) },
    })
    const profile = await ask('PATCH', `/ambassadors/${world.profile(true)}`, {
      policyDomains: [world.domain(false)],
    })
    expect(profile.status).toBe(403)
  })

  it('without a profile reads, and writes nothing', async () => {
    await portal.appoint('ambassador', { ambassador: null })
    const { id } = await world.record('challenges', mine)
    expect((await ask('GET', '/challenges')).status).toBe(200)
    expect((await ask('GET', '/introductions')).status).toBe(403)
    expect((await ask('PATCH', `/challenges/${id}`, { title: 'x' })).status).toBe(403)
    expect((await ask('POST', '/challenges', await world.data('challenges', mine))).status).toBe(403)
    await portal.appoint('ambassador', { ambassador: world.profile(true) })
  })
})
