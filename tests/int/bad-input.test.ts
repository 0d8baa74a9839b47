import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Party } from '#collections/access/roles.ts'
import { openPortal, type Call, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let id: Id
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  id = (await world.record('challenges', { mine: true, published: true })).id
})
afterAll(() => portal.close())

/** Refused with a message for a person. An answer of 500 throws in `call` already. */
const refused = async (party: Party, method: string, path: string, more: Call = {}): Promise<number> => {
  const { status, body, text } = await portal.call(party, method, path, more)
  expect(status, `${method} ${path.slice(0, 80)} ${text.slice(0, 200)}`).toBeGreaterThanOrEqual(400)
  expect(body.errors?.[0]?.message ?? body.message, text).toMatch(/\S{3,}/)
  expect(text).not.toMatch(/Something went wrong|Failed query|select "|TypeError|\bat \/|node_modules/)
  return status
}
const json = { 'content-type': 'application/json' }
const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const filters = (levels: number): string =>
  JSON.stringify(
    Array.from({ length: levels }).reduce((inner) => ({ and: [inner] }), { title: { equals: 'x' } }),
  )

describe.each<Party>(['public', 'admin'])('a query of %s', (party) => {
  it.each([
    ...['page=-1', 'page=0', 'page=abc', 'page=1e99', 'page=', 'page=1&page=2', 'page[]=1&page=1.5'],
    ...['limit=abc', 'limit=-1', 'limit=1e99', 'limit=5.5', 'depth=-1', 'depth=abc', 'depth=99'],
    ...['where=foo', 'where=1', 'where=[]', 'where={"and":', 'where=%00', 'where[]=1', 'where[title]=x'],
    ...['where[or]=1', 'where[and][0]=1', 'where[and][0][title]=1', 'where[foo][equals]=1'],
    ...['where[title][foo]=x', 'where[title][near]=1,2,3', 'where[title][within]=x', 'where[title][all]=x'],
    ...['where[title][equals]=%00', 'where[title][equals][a][b]=1', 'where[title][in][a]=1', '%E0%A4%A'],
    ...[
      'where[id][equals]=abc',
      'where[id][equals]=1.5',
      'where[id][equals]=99999999999',
      'where[id][in]=1,b',
    ],
    ...['where[sectors][in]=abc', 'where[status][equals]=foo', 'where[urgency][greater_than]=3'],
    ...['where[updatedAt][greater_than]=abc', 'where[updatedAt][less_than]=99999-01-01', 'sort=%00'],
  ])('%s is refused', async (query) => {
    await refused(party, 'GET', `/challenges?${query}`)
    await refused(party, 'GET', `/challenges/count?${query}`.replace(/count\?(page|limit|depth|sort)/, '?$1'))
  })

  it('with filters inside filters is refused from ten levels on', async () => {
    await refused(party, 'GET', `/challenges?where=${encodeURIComponent(filters(500))}`)
  })

  it('sent as a form is looked at like any other', async () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-http-method-override': 'GET',
    }
    for (const body of [
      'page=-1',
      'limit=abc',
      'where=foo',
      'where[title][near]=1',
      'where[title][equals]=%00',
    ])
      await refused(party, 'POST', '/challenges', { body, headers })
    const { status } = await portal.call(party, 'POST', '/challenges', { body: 'limit=1&page=1', headers })
    expect(status).toBe(200)
  })

  it.each([
    'abc',
    '-1',
    '1.5',
    '99999999999',
    '%00',
    '1%00',
    '1;drop',
    'null',
    'NaN',
    '%F0%9F%98%80',
    '%E0%A4%A',
  ])('for the id %s is refused', async (strange) => {
    await refused(party, 'GET', `/challenges/${strange}`)
    await refused(party, 'PATCH', `/challenges/${strange}`, { body: { title: 'x' } })
    await refused(party, 'DELETE', `/challenges/${strange}`)
    await refused(party, 'GET', `/challenges/versions/${strange}`)
    await refused(party, 'POST', `/challenges/versions/${strange}`)
    await refused(party, 'POST', `/challenges/${strange}/duplicate`)
    await refused(party, 'POST', `/challenges/access/${strange}`)
  })

  it.each([
    '/nope',
    '/nope/1',
    '/__proto__',
    '/constructor',
    '/toString/1',
    '/globals/nope',
    '/globals/__proto__',
  ])('for %s, which does not exist, is a 404', async (path) => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'PUT'])
      expect(await refused(party, method, path, method === 'GET' ? {} : { body: {} })).toBe(404)
  })
})

describe('a body', () => {
  it.each([
    ['invalid JSON', '{'],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"x"'],
    ['a list', '[1]'],
    ['1,000 levels deep', nested(1_000)],
    ['100,000 levels deep', nested(100_000)],
    ['with NUL in a value', '{"title":"a\\u0000b"}'],
    ['with NUL in a name', '{"a\\u0000b":"x"}'],
    ['with a text of a megabyte', JSON.stringify({ title: 'x'.repeat(1_000_000) })],
    ['of three megabytes', JSON.stringify({ title: Array.from({ length: 60 }, () => 'x'.repeat(50_000)) })],
  ])('that is %s is refused at every door', async (_, body) => {
    const more = { body, headers: json }
    for (const path of [
      ...['/challenges', '/users', '/media', '/globals/home', '/challenges/access', '/payload-preferences/x'],
      ...['/users/login', '/users/forgot-password', '/users/reset-password', '/users/unlock'],
    ])
      await refused('admin', 'POST', path, more)
    await refused('admin', 'PATCH', `/challenges/${id}`, more)
    await refused('admin', 'PATCH', `/challenges?where[id][equals]=${id}`, more)
    await refused('public', 'POST', '/challenges', {
      body,
      headers: { ...json, 'x-http-method-override': 'GET' },
    })
  })

  it('that is empty is an empty form, whose fields are asked for', async () => {
    await refused('admin', 'POST', '/challenges', { body: '', headers: json })
    await refused('public', 'POST', '/users/login', { body: '', headers: json })
    await refused('public', 'POST', '/users/forgot-password', { body: '', headers: json })
    await refused('admin', 'POST', '/media', { body: '', headers: json })
  })

  const wrong: Record<string, unknown[]> = {
    title: [1, {}, [], true, { a: { b: 1 } }],
    slug: [1, {}],
    sectors: ['a', [1e99], ['x'], [{}], {}, [null], [99999999999], [[1]], [-1]],
    policyDomain: ['x', {}, 1e99, -1, 999_999, { relationTo: 'users', value: 1 }, [1], true],
    urgency: ['foo', 1, {}, []],
    validUntil: ['foo', 1e99, {}, [], '99999-01-01', '2020-13-45', true, -1],
    contact: [1, 'x', [], { email: 1 }, { email: {} }, { phone: [] }],
    initiatives: [
      1,
      'x',
      {},
      [1],
      [[]],
      [null],
      [{ initiative: 'x', relation: 'foo' }],
      [{ initiative: 1, id: {} }],
    ],
    _status: ['foo', 1, {}, []],
    createdAt: ['foo', 1, {}],
    updatedAt: ['foo', {}],
    translation: ['x', -1, {}],
    language: ['xx'],
  }
  it.each(Object.entries(wrong))(
    'with a wrong value for %s is refused, also as a draft',
    async (field, values) => {
      const data = await world.data('challenges', { mine: true, published: true })
      for (const value of values) {
        await refused('admin', 'POST', '/challenges', { body: { ...data, [field]: value } })
        await refused('admin', 'POST', '/challenges?draft=true', { body: { ...data, [field]: value } })
        await refused('admin', 'PATCH', `/challenges/${id}`, { body: { [field]: value } })
      }
    },
  )

  it('with a text that is too long for its field is refused when it is published', async () => {
    const [challenge, organisation] = await Promise.all([
      world.data('challenges', { mine: true, published: true }),
      world.data('organisations', { mine: true, published: true }),
    ])
    for (const slug of ['x'.repeat(81), 'x'.repeat(5_000), 'Met Hoofdletters'])
      await refused('admin', 'POST', '/challenges', { body: { ...challenge, slug } })
    const website = `https://www.voorbeeld.example/${'x'.repeat(300)}`
    await refused('admin', 'POST', '/organisations', { body: { ...organisation, website } })
    await refused('admin', 'POST', '/redirects', { body: { from: `/${'x'.repeat(300)}`, to: '/nieuw' } })
  })

  it.each([
    '//kwaad.example',
    '/\\kwaad.example',
    '/\t/kwaad.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'x',
  ])('that links to %j is refused', async (to) => {
    await refused('admin', 'POST', '/redirects', { body: { from: '/oud', to } })
    await refused('admin', 'POST', '/globals/navigation', {
      body: { header: [{ label: 'Kwaad', href: to }] },
    })
  })

  it('with a wrong value in a block, a list or a global is refused', async () => {
    for (const body of [
      { blocks: 1 },
      { blocks: [{}] },
      { blocks: ['x'] },
      { title: 1 },
      { title: {} },
      { blocks: {} },
    ])
      await refused('admin', 'POST', '/globals/home', { body })
    const page = await world.data('pages', { mine: true, published: true })
    for (const layout of [1, [{}], ['x'], [{ blockType: 'nope' }], [{ blockType: 'text', body: 'x' }]])
      await refused('admin', 'POST', '/pages', { body: { ...page, layout } })
    await refused('admin', 'POST', '/pages?locale=all', { body: page })
  })

  it('with a wrong value for an account is refused', async () => {
    const user = await world.data('users', { mine: true, published: true })
    for (const wrongPart of [
      ...[1, {}, [], '', 'kort', 'x'.repeat(1_000)].map((password) => ({ password })),
      ...[1, {}, 'x', null, 'a b@c.example'].map((email) => ({ email })),
      ...['foo', 1, {}].map((role) => ({ role })),
      ...['x', {}, 999_999].map((organisation) => ({ organisation })),
    ])
      await refused('admin', 'POST', '/users', { body: { ...user, ...wrongPart } })
  })

  it.each(['login', 'forgot-password', 'unlock', 'reset-password', 'refresh-token', 'logout', 'verify/x'])(
    'with anything but an account is refused at /users/%s',
    async (door) => {
      for (const body of [
        {},
        { email: 1, password: 'x' },
        { email: {}, password: {} },
        { email: ['a'], password: ['b'] },
      ])
        await refused('public', 'POST', `/users/${door}`, { body })
    },
  )
})

it('a strange header changes nothing', async () => {
  const strange: Record<string, string>[] = [
    { authorization: 'JWT x' },
    { authorization: 'Bearer x.y.z' },
    { cookie: 'payload-token=x' },
    { cookie: '%E0%A4%A=1; =; payload-lng=foo' },
    { 'accept-language': ';;;q=,,,' },
  ]
  for (const headers of strange) {
    const { body } = await portal.call('public', 'GET', `/challenges?where[id][equals]=${id}`, { headers })
    expect(body.totalDocs).toBe(1)
  }
})

it('a record that others need cannot be taken away from under them', async () => {
  const match = await world.record('matches', { mine: true, published: true })
  const status = await refused('admin', 'DELETE', `/challenges/${String(match.challenge)}`)
  expect(status).toBe(409)
})
