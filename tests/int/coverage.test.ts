import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const change = async (collection: string, id: Id, body: object) =>
  portal.call('editor', 'PATCH', `/${collection}/${id}`, { body })
const person = (domain: Id, name: string) =>
  portal.make('ambassadors', { name, policyDomains: [domain], _status: 'published' })
const newDomain = (name: string, more: object = {}) =>
  portal.make('policy-domains', { name, abbreviation: name.slice(0, 3), ...more })

describe('a policy domain', () => {
  it('does not lose its last person, by no door, until somebody stands in', async () => {
    const domain = await newDomain('Energie')
    const last = await person(domain.id, 'De laatste')
    for (const body of [
      { policyDomains: [] },
      { _status: 'draft' },
      { policyDomains: [world.domain(true)] },
    ]) {
      const { status, text } = await change('ambassadors', last.id, body)
      expect(status, JSON.stringify(body)).toBe(409)
      expect(text).toContain('Energie')
    }
    expect((await portal.call('editor', 'DELETE', `/ambassadors/${last.id}`)).status).toBe(409)
    expect(
      (
        await portal.call('editor', 'PATCH', `/ambassadors/${last.id}?draft=true`, {
          body: { name: 'Nieuwe naam', _status: 'draft' },
        })
      ).status,
    ).toBe(200)
    expect((await change('policy-domains', domain.id, { standIn: last.id })).status).toBe(200)
    expect((await change('ambassadors', last.id, { _status: 'draft' })).status).toBe(409)
    expect((await change('policy-domains', domain.id, { standIn: world.profile(true) })).status).toBe(200)
    expect((await change('ambassadors', last.id, { policyDomains: [], _status: 'published' })).status).toBe(
      200,
    )
    expect((await change('policy-domains', domain.id, { standIn: null })).status).toBe(409)
  })

  it('lets one of two go', async () => {
    const domain = await newDomain('Mobiliteit')
    const first = await person(domain.id, 'Eerste')
    await person(domain.id, 'Tweede')
    expect((await portal.call('editor', 'DELETE', `/ambassadors/${first.id}`)).status).toBe(200)
  })

  it('is listed with its people and what waits there, those without anybody first', async () => {
    const alone = await newDomain('Niemandsland')
    const shown = { mine: true, published: true }
    await portal.make('challenges', { ...(await world.data('challenges', shown)), policyDomain: alone.id })
    const { coverageOf } = await import('#cms/matches/coverage.ts')
    const rows = await coverageOf(await createLocalReq({}, portal.payload))
    expect(rows[0]).toMatchObject({ name: 'Niemandsland', people: [], standIn: null, open: 1 })
    expect(rows.find(({ name }) => name === 'Mobiliteit')).toMatchObject({
      people: ['Tweede'],
      open: 0,
      oldest: null,
    })
  })
})
