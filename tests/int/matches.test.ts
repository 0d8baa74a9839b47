import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Doc, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const proposed = { mine: true, published: false }
const dates = ['proposedAt', 'introducedAt', 'inUseAt', 'lastingAt', 'declinedAt'] as const
const isNow = (date: unknown) => Math.abs(Date.now() - Date.parse(String(date))) < 60_000

describe('a match', () => {
  it('gets the date of every state that it reaches, and keeps the ones before', async () => {
    const data = await world.data('matches', proposed)
    const { body } = await portal.call('ambassador', 'POST', '/matches', { body: data })
    expect(body.doc?.state).toBe('proposed')
    expect(dates.filter((date) => isNow(body.doc?.[date]))).toEqual(['proposedAt'])
    let before = body.doc
    for (const [state, reached] of [
      ['introduced', 2],
      ['in-use', 3],
      ['lasting', 4],
      ['declined', 5],
    ] as const) {
      const { body: next } = await portal.call('ambassador', 'PATCH', `/matches/${body.doc?.id}`, {
        body: { state, reason: `Nu ${state}.` },
      })
      expect(dates.filter((date) => isNow(next.doc?.[date]))).toEqual(dates.slice(0, reached))
      for (const date of dates.slice(0, reached - 1)) expect(next.doc?.[date]).toBe(before?.[date])
      before = next.doc
    }
    const again = await portal.call('ambassador', 'PATCH', `/matches/${body.doc?.id}`, {
      body: { state: 'proposed' },
    })
    expect(again.body.doc?.proposedAt).toBe(before?.proposedAt)
  })

  it('loses the reason that the workbench once wrote by itself, and keeps what a person wrote', async () => {
    const machines = ['Past op: eenzame, bewoners', 'Past op: wi-fi', 'Past op: a, b, c, d, e, café']
    const peoples = [
      'Past op: eenzame, bewoners. Ze bellen elke week.',
      'Past op: Eenzame bewoners',
      'Past op maandag: bewoners',
      'Past op: bewoners, eenzame\nen meer',
      'Past op: een, twee, drie, vier, vijf, zes, zeven',
      'Omdat ze passen.',
    ]
    const make = async (reason: string, state: string) =>
      portal.make('matches', { ...(await world.data('matches', proposed)), state, reason })
    const reasonOf = async ({ id }: Doc) =>
      (await portal.payload.findByID({ collection: 'matches', id, depth: 0, overrideAccess: true })).reason
    const cleared = [
      ...(await Promise.all(machines.map(async (reason) => make(reason, 'proposed')))),
      await make('Past op: bewoners', 'in-use'),
    ]
    const kept = await Promise.all(peoples.map(async (reason) => make(reason, 'introduced')))
    const declined = await make('Past op: bewoners', 'declined')
    const { up } = await import('../../migrations/20261128_001000_clear_machine_reasons.ts')
    await up({ db: portal.payload.db.drizzle } as Parameters<typeof up>[0])
    expect(await Promise.all(cleared.map(reasonOf))).toEqual(cleared.map(() => null))
    expect(await Promise.all(kept.map(reasonOf))).toEqual(peoples)
    expect(await reasonOf(declined)).toBe('Past op: bewoners')
  })

  it('keeps a date that someone gives', async () => {
    const data = {
      ...(await world.data('matches', proposed)),
      state: 'in-use',
      inUseAt: '2020-04-01T00:00:00.000Z',
    }
    const { body } = await portal.call('editor', 'POST', '/matches', { body: data })
    expect(body.doc?.inUseAt).toBe('2020-04-01T00:00:00.000Z')
  })

  it('of the same pair twice is refused, naming both fields, also when it is changed into one or copied', async () => {
    const first = await world.record('matches', proposed)
    const pair = { challenge: first.challenge, solution: first.solution }
    const second = await world.record('matches', proposed)
    for (const { status, text } of [
      await portal.call('editor', 'POST', '/matches', { body: pair }),
      await portal.call('editor', 'PATCH', `/matches/${second.id}`, { body: pair }),
      await portal.call('editor', 'POST', `/matches/${first.id}/duplicate`, { body: {} }),
    ]) {
      expect(status).toBe(400)
      expect(text).toMatch(/"path":"(challenge|solution)"/)
      expect(text).toMatch(/Deze uitdaging en deze oplossing zijn al een match/)
    }
  })

  it('of the same pair by ten people at once is made once', async () => {
    const body = await world.data('matches', proposed)
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => portal.call('editor', 'POST', '/matches', { body })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 400)])
  })

  it('is public from the introduction on, and only while both sides are', async () => {
    const { id, challenge } = await world.record('matches', { mine: true, published: true })
    const seen = async () => (await portal.call('public', 'GET', `/matches/${id}`)).status === 200
    const set = (path: string, body: object) => portal.call('editor', 'PATCH', path, { body })
    expect(await seen()).toBe(true)
    await set(`/challenges/${String(challenge)}`, { _status: 'draft' })
    expect(await seen()).toBe(false)
    await set(`/challenges/${String(challenge)}`, { _status: 'published' })
    expect(await seen()).toBe(true)
    for (const state of ['proposed', 'declined']) {
      await set(`/matches/${id}`, { state, reason: `Nu ${state}.` })
      expect(await seen(), state).toBe(false)
    }
  })
})
