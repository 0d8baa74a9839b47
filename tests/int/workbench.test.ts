import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import { findMatches, loadIndex } from '#matching'
import type { BenchIndex, BenchMatch, Side } from '#cms/workbench/bench.ts'
import type { Party } from '#collections/access/roles.ts'
import { openPortal, type Doc, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

const secret = { name: 'Kanarie Vogel', email: 'kanarie@geheim.example', phone: '0470 12 34 56' }

let portal: Portal
let world: World
let challenge: Record<'mine' | 'other' | 'urgent' | 'calm' | 'solved' | 'draft', Doc>
let solution: Record<'public' | 'draft', Doc>
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  const make = async (slug: 'challenges' | 'solutions', mine: boolean, published: boolean, data: object) =>
    portal.make(slug, { ...(await world.data(slug, { mine, published })), contact: secret, ...data })
  const lonely = { title: 'Eenzame bewoners', description: 'Bewoners van het woonzorgcentrum zijn eenzaam.' }
  challenge = {
    mine: await make('challenges', true, true, { ...lonely, publishedAt: '2020-03-20T08:00:00.000Z' }),
    other: await make('challenges', false, true, { publishedAt: '2020-03-18T08:00:00.000Z' }),
    urgent: await make('challenges', false, true, {
      publishedAt: '2020-03-22T08:00:00.000Z',
      urgency: 'critical',
    }),
    calm: await make('challenges', false, true, {
      publishedAt: '2020-03-01T08:00:00.000Z',
      urgency: 'low',
    }),
    solved: await make('challenges', true, true, { status: 'solved' }),
    draft: await make('challenges', true, false, {}),
  }
  solution = {
    public: await make('solutions', false, true, { title: 'Beeldbellen tegen eenzaamheid voor bewoners' }),
    draft: await make('solutions', true, false, {}),
  }
})
afterAll(() => portal.close())

const ask = async (party: Party, headers: Record<string, string> = {}) =>
  portal.call(party, 'GET', '/matches/workbench', { headers })
const benchFor = async (party: Party): Promise<BenchIndex> => {
  const { status, text } = await ask(party)
  expect(status, text).toBe(200)
  return JSON.parse(text) as BenchIndex
}
const askMatches = async (party: Party) => portal.call(party, 'GET', '/matches/workbench/matches')
const ids = (bench: BenchIndex, side: Side): Id[] => bench.records[side].map(({ id }) => id)
const found = (bench: BenchIndex, text: string): Id[] =>
  findMatches(loadIndex(bench.packs.solution), { text }).map(({ id }) => Number(id))

describe('the index of the workbench', () => {
  it.each(['public', 'federation'] as const)('is not for %s', async (party) => {
    for (const { status, body } of [await ask(party), await askMatches(party)]) {
      expect(status).toBe(403)
      expect(Object.keys(body)).toEqual(['errors'])
    }
  })

  it.each(['supply', 'editor', 'admin'] as const)(
    'has for %s all published solutions and open challenges, the most urgent first, then the oldest',
    async (party) => {
      const bench = await benchFor(party)
      expect(ids(bench, 'challenge')).toEqual(
        [challenge.urgent, challenge.other, challenge.mine, challenge.calm].map(({ id }) => id),
      )
      expect(ids(bench, 'solution')).toEqual([solution.public.id])
    },
  )

  it('has for an ambassador the open challenges of their own policy domains', async () => {
    const bench = await benchFor('ambassador')
    expect(ids(bench, 'challenge')).toEqual([challenge.mine.id])
    expect(ids(bench, 'solution')).toEqual([solution.public.id])
  })

  it('finds what fits', async () => {
    const bench = await benchFor('ambassador')
    const [record] = bench.records.challenge
    expect(record).toMatchObject({
      title: 'Eenzame bewoners',
      sectors: ['zorg'],
      policyDomain: world.domain(true),
    })
    expect(found(bench, record?.description ?? '')).toEqual([solution.public.id])
  })

  it('holds no contact data, and nothing of drafts', async () => {
    for (const party of ['ambassador', 'supply', 'editor', 'admin'] as const) {
      const { text, headers } = await ask(party)
      for (const one of [
        ...Object.values(secret),
        String(solution.draft.title),
        String(challenge.draft.title),
      ])
        expect(text).not.toContain(one)
      expect(headers.get('cache-control')).toBe('private, no-cache')
    }
  })

  it('is not sent again to who holds it, as long as it is the same and theirs', async () => {
    const tag = (await ask('editor')).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const { status, text, headers } = await ask('editor', { 'if-none-match': held })
      expect([status, text]).toEqual([304, ''])
      expect(headers.get('etag')).toBe(tag)
      expect(headers.get('cache-control')).toBe('private, no-cache')
    }
    // An ambassador has other challenges; who may not match hears nothing at all.
    expect((await ask('ambassador', { 'if-none-match': tag })).status).toBe(200)
    for (const party of ['public', 'federation'] as const)
      expect((await ask(party, { 'if-none-match': tag })).status).toBe(403)
    await portal.payload.update({
      collection: 'solutions',
      id: solution.public.id,
      data: { summary: 'Wekelijks bellen met een vrijwilliger.' },
      overrideAccess: true,
    })
    expect((await ask('editor', { 'if-none-match': tag })).status).toBe(200)
  })

  it('knows at once what was published, changed or taken off', async () => {
    const { id } = await world.record('solutions', { mine: true, published: true })
    const title = 'Strijkdienst aan huis'
    expect(ids(await benchFor('editor'), 'solution')).toContain(id)
    await portal.payload.update({ collection: 'solutions', id, data: { title }, overrideAccess: true })
    expect(found(await benchFor('editor'), 'strijkdienst')).toEqual([id])
    const draft = { _status: 'draft' as const }
    await portal.payload.update({ collection: 'solutions', id, data: draft, overrideAccess: true })
    const bench = await benchFor('editor')
    expect(ids(bench, 'solution')).not.toContain(id)
    expect(found(bench, 'strijkdienst')).toEqual([])
  })
})

describe('the workbench of a portal that starts', () => {
  const prepare = async (secret: string) => {
    const { sealHeader, sealRequest } = await import('#intake/request-seal.ts')
    const { answerRest } = await import('#cms/rest.ts')
    const path = '/api/matches/workbench/prepare'
    const body = new Uint8Array()
    const seal = sealRequest(secret, path, body, Date.now())
    const request = { method: 'POST', headers: { [sealHeader]: seal, 'content-length': '0' }, body }
    return answerRest(portal.config, new Request(`http://cms.portaal.example${path}`, request))
  }

  it('is begun when our own server asks, and is the one that opens then', async () => {
    const { id } = await world.record('solutions', { mine: true, published: true })
    expect((await prepare('purge secret of the tests')).status).toBe(202)
    const { heldRecords } = await import('#cms/workbench/shelf.ts')
    const req = await createLocalReq({}, portal.payload)
    const prepared = await heldRecords(req)
    expect(ids(await benchFor('editor'), 'solution')).toContain(id)
    expect(await heldRecords(req)).toBe(prepared)
  })

  it('is not begun by anybody else', async () => {
    expect((await prepare('a guess')).status).toBe(403)
    for (const party of ['public', 'federation', 'editor'] as const)
      expect((await portal.call(party, 'POST', '/matches/workbench/prepare', { body: {} })).status).not.toBe(
        202,
      )
  })
})

describe('a match', () => {
  it('is known to the workbench at once, in any state, with the titles of both sides', async () => {
    const pair = { challenge: challenge.mine.id, solution: solution.public.id }
    const { body } = await portal.call('ambassador', 'POST', '/matches', {
      body: { ...pair, state: 'declined', reason: 'Past niet' },
    })
    const of = async () => {
      const { text, headers } = await askMatches('ambassador')
      expect(headers.get('cache-control')).toBe('private, no-store')
      return (JSON.parse(text) as BenchMatch[]).filter(({ id }) => id === body.doc?.id)
    }
    expect(await of()).toEqual([
      {
        id: body.doc?.id,
        state: 'declined',
        challenge: { id: pair.challenge, title: challenge.mine.title },
        solution: { id: pair.solution, title: solution.public.title },
      },
    ])
    await portal.call('ambassador', 'PATCH', `/matches/${body.doc?.id}`, { body: { state: 'proposed' } })
    expect((await of()).map(({ state }) => state)).toEqual(['proposed'])
  })

  it('of a declined pair teaches the index, without making anybody wait', async () => {
    const { id } = await world.record('solutions', { mine: true, published: true })
    const packOf = async () => JSON.stringify((await benchFor('editor')).packs.solution)
    const before = await packOf()
    const match = { challenge: challenge.other.id, solution: id, state: 'declined', reason: 'Past niet' }
    await portal.call('editor', 'POST', '/matches', { body: match })
    await expect.poll(packOf).not.toBe(before)
  })
})
