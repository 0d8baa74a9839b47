import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../support/listener.ts'
import { openPortal, type Doc, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  await portal.account('editor')
})
afterAll(() => portal.close())

const published = { mine: true, published: true }
type Side = 'challenges' | 'solutions'
const record = async (side: Side, title: string, more: object = {}): Promise<Doc> =>
  portal.make(side, {
    ...(await world.data(side, published)),
    title,
    slug: `adres-${randomUUID()}`,
    summary: 'In het kort.',
    ...more,
  })
/** A challenge about lifts and a solution about ramps, matched. */
const pair = async (state: string, more: { match?: object; challenge?: object; solution?: object } = {}) => {
  const challenge = await record('challenges', 'Lift is stuk', more.challenge)
  const solution = await record('solutions', 'Hellingen op maat', more.solution)
  const match = await portal.make('matches', {
    challenge: challenge.id,
    solution: solution.id,
    state,
    reason: 'Geheime reden',
    ...more.match,
  })
  return { challenge, solution, match }
}
const read = async (side: Side, { id }: { id: Id }): Promise<Record<string, unknown>> =>
  (await portal.call('public', 'GET', `/${side}/${id}?select[learned]=true&select[declined]=true`)).body
const edit = async (path: string, body: object) => {
  const { status, text } = await portal.call('editor', 'PATCH', path, { body })
  expect(status, text).toBe(200)
}

describe('a match', () => {
  it.each(['introduced', 'in-use', 'lasting'])('that is %s teaches both sides', async (state) => {
    const { challenge, solution } = await pair(state)
    expect(await read('solutions', solution)).toMatchObject({
      learned: ['kort', 'lift', 'stuk'],
      declined: [],
    })
    expect(await read('challenges', challenge)).toMatchObject({
      learned: ['hellingen', 'kort', 'maat'],
      declined: [],
    })
  })

  it('that is proposed teaches nothing', async () => {
    const { challenge, solution } = await pair('proposed')
    for (const [side, one] of [['solutions', solution] as const, ['challenges', challenge] as const])
      expect(await read(side, one)).toMatchObject({ learned: [], declined: [] })
  })

  it('that is declined is held against both sides, by words alone', async () => {
    const { challenge, solution, match } = await pair('declined')
    const seen = await read('solutions', solution)
    expect(seen).toEqual({ id: solution.id, learned: [], declined: ['kort', 'lift', 'stuk'] })
    expect(await read('challenges', challenge)).toMatchObject({ declined: ['hellingen', 'kort', 'maat'] })
    for (const path of [
      `/solutions/${solution.id}`,
      `/solutions/${solution.id}?depth=2`,
      `/challenges/${challenge.id}?select[matches]=true&select[title]=true`,
    ]) {
      const { status, text } = await portal.call('public', 'GET', path)
      expect(status, path).toBe(200)
      expect(text).not.toMatch(/"matches"|"teaches"|"forget"|Geheime reden/)
      if (path.startsWith('/solutions')) expect(text).not.toContain('Lift is stuk')
    }
    expect((await portal.call('public', 'GET', `/matches/${match.id}`)).status).toBe(404)
  })

  it('that was unticked teaches nothing, confirmed or declined', async () => {
    for (const state of ['in-use', 'declined']) {
      const { challenge, solution } = await pair(state, { match: { teaches: false } })
      expect(await read('solutions', solution)).toMatchObject({ learned: [], declined: [] })
      expect(await read('challenges', challenge)).toMatchObject({ learned: [], declined: [] })
    }
  })

  it('teaches by itself, and is unticked by staff and nobody else', async () => {
    const { match } = await pair('in-use')
    expect(match.teaches).toBe(true)
    for (const party of ['public', 'federation'] as const)
      expect((await portal.call(party, 'GET', `/matches/${match.id}`)).text, party).not.toContain('teaches')
    await edit(`/matches/${match.id}`, { teaches: false })
  })

  it('unteaches when it goes back or is deleted', async () => {
    const { solution, match } = await pair('introduced')
    await edit(`/matches/${match.id}`, { state: 'proposed' })
    expect((await read('solutions', solution)).learned).toEqual([])
    await edit(`/matches/${match.id}`, { state: 'introduced' })
    expect((await read('solutions', solution)).learned).toEqual(['kort', 'lift', 'stuk'])
    expect((await portal.call('admin', 'DELETE', `/matches/${match.id}`)).status).toBe(200)
    expect((await read('solutions', solution)).learned).toEqual([])
  })
})

describe('a counterpart', () => {
  it('that is not published teaches nothing, and does from its publication on', async () => {
    const { challenge, solution } = await pair('in-use', { challenge: { _status: 'draft' } })
    expect((await read('solutions', solution)).learned).toEqual([])
    await edit(`/challenges/${challenge.id}`, { _status: 'published' })
    expect((await read('solutions', solution)).learned).toEqual(['kort', 'lift', 'stuk'])
  })

  it('teaches what was published, not the draft that lies beside it', async () => {
    const { challenge, solution } = await pair('in-use')
    await edit(`/challenges/${challenge.id}?draft=true`, { title: 'Roltrap defect' })
    expect((await read('solutions', solution)).learned).toEqual(['kort', 'lift', 'stuk'])
  })
})

describe('a word', () => {
  it('that is to be forgotten is gone, once that is published', async () => {
    for (const state of ['in-use', 'declined']) {
      const { solution } = await pair(state)
      await edit(`/solutions/${solution.id}`, { forget: ['LIFT', 'kort'], _status: 'published' })
      const { learned, declined } = await read('solutions', solution)
      expect([learned, declined].flat()).toEqual(['stuk'])
    }
  })

  it('is not written by anybody: what is sent along changes nothing', async () => {
    const { solution } = await pair('in-use')
    await edit(`/solutions/${solution.id}`, { learned: ['casino'], declined: ['bank'], _status: 'published' })
    expect(await read('solutions', solution)).toMatchObject({
      learned: ['kort', 'lift', 'stuk'],
      declined: [],
    })
  })

  it('is forgotten by staff alone: outsiders see no such list and write none', async () => {
    const { solution } = await pair('in-use', { solution: { forget: ['stuk'] } })
    const path = `/solutions/${solution.id}`
    for (const party of ['public', 'federation'] as const)
      expect((await portal.call(party, 'GET', path)).text, party).not.toContain('forget')
    await portal.call('federation', 'PATCH', path, { body: { forget: ['lift'] } })
    const { body } = await portal.call('editor', 'GET', `${path}?draft=true`)
    expect(body.forget).toEqual(['stuk'])
  })
})

describe('reading', () => {
  it('shows staff the words, and the matches that they came from', async () => {
    const { solution, match } = await pair('in-use')
    const { body } = await portal.call('editor', 'GET', `/solutions/${solution.id}?depth=0&draft=true`)
    expect(body).toMatchObject({ learned: ['kort', 'lift', 'stuk'], matches: { docs: [match.id] } })
  })

  it('asks the database as often for a list as for one record, and not at all when nobody wants the words', async () => {
    for (let n = 0; n < 5; n += 1) await pair('in-use')
    const without = await questions('/solutions?limit=100&depth=0&select[title]=true')
    const one = await questions('/solutions?limit=1&sort=-createdAt&depth=0&select[learned]=true')
    const many = await questions('/solutions?limit=100&depth=0&select[learned]=true')
    expect(many).toBe(one)
    expect(many - without).toBe(3)
  })

  it('by forty at once while twenty match does not come to a halt', async () => {
    const solution = await record('solutions', 'Hellingen op maat')
    const challenges: Doc[] = []
    for (let n = 0; n < 20; n += 1) challenges.push(await record('challenges', `Trap ${n}`))
    const replies = await Promise.all(
      challenges.flatMap(({ id }) => [
        portal.call('editor', 'POST', '/matches', {
          body: { challenge: id, solution: solution.id, state: 'in-use' },
        }),
        portal.call('public', 'GET', `/solutions/${solution.id}`),
        portal.call('public', 'GET', '/challenges?limit=50&depth=1'),
      ]),
    )
    expect(
      replies
        .map(({ status }) => status)
        .sort()
        .join(),
    ).toMatch(/^(200,){40}(201,?){20}$/)
    expect((await read('solutions', solution)).learned).toContain('trap')
  })

  /** How many times an answer takes a connection. */
  const questions = async (path: string): Promise<number> => {
    let asked = 0
    const count = () => (asked += 1)
    const { pool } = portal.payload.db
    pool.on('acquire', count)
    expect((await portal.call('public', 'GET', path)).status).toBe(200)
    pool.off('acquire', count)
    return asked
  }
})

describe('the site hears of both sides', () => {
  it('when a match is made, changed, moved to another pair or deleted', async () => {
    const ear = await listen(portal.databaseUrl)
    const { challenge, solution, match } = await pair('proposed')
    const tags = (...ids: string[]) =>
      expect.arrayContaining(['matches', 'challenges', 'solutions', ...ids]) as string[]
    const both = tags(`challenges:${challenge.id}`, `solutions:${solution.id}`)
    expect(await ear.heard()).toContainEqual(both)
    await edit(`/matches/${match.id}`, { state: 'declined', reason: 'Past niet.' })
    expect(await ear.heard()).toContainEqual(both)
    const other = await record('solutions', 'Andere oplossing')
    await ear.heard()
    await edit(`/matches/${match.id}`, { solution: other.id })
    expect(await ear.heard()).toContainEqual(tags(`solutions:${solution.id}`, `solutions:${other.id}`))
    await portal.call('admin', 'DELETE', `/matches/${match.id}`)
    expect(await ear.heard()).toContainEqual(tags(`challenges:${challenge.id}`, `solutions:${other.id}`))
    await ear.stop()
  })

  it('when one of them is changed or taken off, which the other learned from', async () => {
    const ear = await listen(portal.databaseUrl)
    const { challenge, solution } = await pair('in-use')
    await ear.heard()
    for (const body of [{ title: 'Roltrap is stuk' }, { _status: 'draft' }]) {
      await edit(`/challenges/${challenge.id}`, body)
      expect(await ear.heard()).toContainEqual([
        'challenges',
        `challenges:${challenge.id}`,
        'solutions',
        `solutions:${solution.id}`,
      ])
    }
    await edit(`/challenges/${challenge.id}?draft=true`, { title: 'In de maak' })
    expect(await ear.heard()).toEqual([])
    await ear.stop()
  })
})
