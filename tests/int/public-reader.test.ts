import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Party } from '#collections/access/roles.ts'
import { canary, createAviary, type Aviary } from '../support/canaries.ts'
import { openPortal, type Call, type Portal, type Reply } from '../support/payload.ts'

let portal: Portal
let world: Aviary
beforeAll(async () => {
  portal = await openPortal()
  world = await createAviary(portal)
})
afterAll(() => portal.close())

/** Asks, and looks for a canary in everything that comes back, headers too. */
const ask = async (party: Party, path: string, more: Call & { method?: string } = {}): Promise<Reply> => {
  const { method = 'GET', ...call } = more
  const reply = await portal.call(party, method, path, call)
  const heard = `${reply.text} ${JSON.stringify([...reply.headers])}`
  // What was asked for may come back in a refusal, what was found may not.
  const found = reply.status < 400 ? heard : heard.replaceAll(/"message":"(\\.|[^"\\])*"/g, '')
  expect(found.toLowerCase(), `${method} ${path}`).not.toContain(canary)
  // A federation reads the contact and the submissions of its own organisation.
  const secret =
    party === 'public'
      ? /"(contact|notes|hash|salt|forget|teaches)":|"answers":\{(?!"read")/
      : /"(notes|hash|salt)":"|"forget":\[|"teaches":(true|false)/
  expect(reply.text, `${method} ${path}`).not.toMatch(secret)
  return reply
}
const slugs = () => Object.keys(portal.payload.collections)
const readable = [
  'challenges',
  'solutions',
  'organisations',
  'ambassadors',
  'matches',
  'initiatives',
  'pages',
  'news',
]
const outsiders: Party[] = ['public', 'federation']

describe.each(outsiders)('to %s', (party) => {
  it.each([
    ...[
      '',
      'limit=500',
      'depth=1',
      'depth=2',
      'draft=true',
      'draft=true&depth=2',
      'trash=true',
      'locale=all',
    ],
    ...[
      'locale=en&fallbackLocale=nl',
      'fallbackLocale=none',
      'fallbackLocale[]=nl',
      'locale=*',
      'pagination=false&limit=100',
    ],
    ...[
      'select[contact]=true',
      'select[forget]=true&select[matches]=true&select[teaches]=true',
      'select[learned]=true&select[declined]=true&depth=2',
      'select[contact][email]=true&depth=2',
      'select[notes]=true',
      'select[answers]=true',
    ],
    ...[
      'populate[organisations][contact]=true&depth=2',
      'populate[ambassadors][contact][email]=true&depth=2',
    ],
    ...[
      'populate[users][email]=true&depth=2',
      'joins[x][limit]=1',
      'showHiddenFields=true',
      'overrideAccess=true',
    ],
    ...[
      'user[role]=admin',
      'where[_status][equals]=draft',
      'where[_status][equals]=draft&draft=true',
      'flattenLocales=false',
    ],
    ...[
      'where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
      'where[_status][not_equals]=published',
    ],
  ])('no list, count, record or version shows what is private: ?%s', async (query) => {
    for (const slug of slugs()) {
      await ask(party, `/${slug}?${query}`)
      await ask(party, `/${slug}/count?${query}`)
      await ask(party, `/${slug}/versions?${query}`)
    }
    for (const [slug, id] of Object.entries({
      challenges: world.challenge.id,
      solutions: world.solution.id,
      organisations: world.provider.id,
      ambassadors: world.guide.id,
      matches: world.match.id,
    }))
      expect([200, 400]).toContain((await ask(party, `/${slug}/${id}?${query}`)).status)
    for (const [slug, id] of Object.entries(world.hidden))
      expect((await ask(party, `/${slug}/${id}?${query}`)).status).toSatisfy(
        (status: number) => status >= 400,
      )
    for (const slug of ['home', 'settings', 'navigation']) await ask(party, `/globals/${slug}?${query}`)
  })

  it('no single version is shown, by its number or by a list', async () => {
    for (const slug of readable)
      for (const id of [1, 2, 3]) {
        expect((await ask(party, `/${slug}/versions/${id}`)).status).toBeGreaterThanOrEqual(400)
        expect(
          (await ask(party, `/${slug}/versions/${id}`, { method: 'POST', body: {} })).status,
        ).toBeGreaterThanOrEqual(400)
      }
    for (const slug of ['home', 'settings', 'navigation'])
      expect((await ask(party, `/globals/${slug}/versions`)).status).toBeGreaterThanOrEqual(400)
  })

  it('a query sent by POST is no way around', async () => {
    for (const header of ['x-http-method-override', 'x-payload-http-method-override'])
      for (const slug of slugs()) {
        const form = { 'content-type': 'application/x-www-form-urlencoded', [header]: 'GET' }
        const json = { 'content-type': 'application/json', [header]: 'GET' }
        await ask(party, `/${slug}`, { method: 'POST', headers: form, body: 'draft=true&depth=2&limit=100' })
        const filter = await ask(party, `/${slug}`, {
          method: 'POST',
          headers: form,
          body: `where[contact.email][like]=${canary}`,
        })
        expect(filter.status).toBeGreaterThanOrEqual(400)
        await ask(party, `/${slug}`, {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ draft: true, depth: 2 }),
        })
        await ask(party, `/${slug}/1`, {
          method: 'POST',
          headers: json,
          body: JSON.stringify({
            draft: true,
            depth: 2,
            data: { id: 1, organisation: world.hidden.organisations },
          }),
        })
      }
  })

  it('what a record looks like cannot be handed in to have its relations filled', async () => {
    const data = JSON.stringify({
      id: world.challenge.id,
      title: 'x',
      organisation: world.hidden.organisations,
      translation: world.hidden.challenges,
      policyDomain: world.domain(true),
    })
    await ask(party, `/challenges/${world.challenge.id}?depth=2&data=${encodeURIComponent(data)}`)
  })

  it('no other door shows what is private', async () => {
    for (const path of [
      '/access',
      '/users/me',
      '/users/init',
      '/payload-preferences/nav',
      '/og',
      '/',
      '/users',
    ])
      await ask(party, path)
    for (const slug of slugs()) {
      await ask(party, `/${slug}/access`, { method: 'POST', body: {} })
      await ask(party, `/${slug}/access/1`, { method: 'POST', body: {} })
    }
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules'])
      expect((await ask(party, path)).status).toBe(401)
  })
})

/** Fields that outsiders cannot see, from each collection, straight and through its relations. */
const hiddenPaths: Record<string, string[]> = {
  challenges: [
    'contact.email',
    'contact.name',
    'contact',
    'organisation.contact.email',
    'translation.contact.phone',
    ...['learned', 'declined', 'forget', 'matches', 'matches.state'],
  ],
  solutions: [
    'contact.email',
    'provider.contact.email',
    'provider.federation.contact.email',
    'provider.name',
    ...['learned', 'declined', 'forget', 'matches', 'matches.teaches'],
  ],
  organisations: ['contact.email', 'contact.phone', 'federation.contact.email', 'federation.name'],
  ambassadors: ['contact.email', 'contact.phone', 'policyDomains.standIn.contact.email', 'contact'],
  matches: [
    'notes',
    'label',
    'owner',
    'owner.contact.email',
    'challenge.contact.email',
    'solution.provider.contact.email',
    ...['teaches', 'solution.learned', 'challenge.declined', 'solution.forget'],
  ],
  initiatives: ['organisation.contact.email', 'sectors.name'],
  'policy-domains': ['standIn.contact.email', 'standIn'],
  sectors: ['foo'],
  media: ['credit.x'],
}
const spellings = (path: string): string[] => [
  path,
  path.replaceAll('.', '__'),
  path.toUpperCase(),
  ` ${path}`,
  `${path} `,
  `${path}.`,
  `${path}.nl`,
  `version.${path}`,
]
const operators = [
  ...[
    'equals',
    'not_equals',
    'in',
    'not_in',
    'all',
    'exists',
    'like',
    'not_like',
    'contains',
    'greater_than',
  ],
  ...['greater_than_equal', 'less_than', 'less_than_equal', 'near', 'within', 'intersects'],
]

describe.each(outsiders)('by %s', (party) => {
  describe.each(Object.entries(hiddenPaths))('%s', (slug, paths) => {
    it.each(paths)('are not filtered by %s, in whatever way it is written', async (path) => {
      const refused = async (query: string) => {
        for (const place of [`/${slug}`, `/${slug}/count`])
          expect((await ask(party, `${place}?${query}`)).status, query).toSatisfy(
            (status: number) => status >= 400,
          )
      }
      // Every spelling for one path of a collection: the rule that reads them is the same for the others.
      const isFirst = path === paths[0]
      for (const operator of isFirst ? operators : ['like'])
        await refused(`where[${path}][${operator}]=${canary}`)
      for (const spelling of isFirst ? spellings(path) : [path]) {
        const name = encodeURIComponent(spelling)
        await refused(`where[${name}][like]=${canary}`)
        await refused(`where[and][0][or][0][and][0][${name}][like]=${canary}`)
        await refused(`where[AND][0][oR][0][${name}][like]=${canary}`)
        await refused(`where[or][]=&where[or][1][${name}][exists]=true`)
        await refused(
          `where=${encodeURIComponent(JSON.stringify({ OR: [{ [spelling]: { like: canary } }] }))}`,
        )
        await refused(`draft=true&where[${name}][like]=${canary}`)
      }
      const bracketed = path
        .split('.')
        .map((part) => `[${part}]`)
        .join('')
      if (path.includes('.')) await refused(`where${bracketed}[like]=${canary}`)
      await refused(`where[sectors][contains][${path}][like]=${canary}`)
      await refused(`where[title][or][0][${path}][like]=${canary}`)
    })

    it.each(paths)('are not ordered by %s, in whatever way it is written', async (path) => {
      for (const spelling of [
        path,
        `-${path}`,
        path.replaceAll('.', '__'),
        `id,${path}`,
        `id, -${path}`,
        `${path}.nl`,
      ]) {
        const sort = encodeURIComponent(spelling)
        expect((await ask(party, `/${slug}?sort=${sort}`)).status, spelling).toBe(400)
        expect((await ask(party, `/${slug}?sort[]=id&sort[]=${sort}`)).status, spelling).toBe(400)
        expect((await ask(party, `/${slug}?draft=true&sort=${sort}`)).status, spelling).toBe(400)
      }
    })
  })

  it.each(['pagination=false', 'limit=0', 'limit=501', 'limit=5000', 'depth=3', 'page=100001'])(
    'no answer grows without end: ?%s',
    async (query) => expect((await ask(party, `/challenges?${query}`)).status).toBe(400),
  )
})

describe('what the site asks goes on working', () => {
  it('a page of a list, narrow, newest first', async () => {
    const { status, body } = await ask(
      'public',
      `/solutions?limit=500&depth=0&page=1&select[title]=true&select[slug]=true&where[id][equals]=${world.solution.id}` +
        '&sort=-updatedAt&where[updatedAt][greater_than]=2020-01-01T00:00:00.000Z',
    )
    expect(status).toBe(200)
    expect(body.docs).toEqual([
      { id: world.solution.id, title: world.solution.title, slug: world.solution.slug },
    ])
    expect((await ask('public', '/solutions?limit=500&depth=0&page=2')).body.docs).toEqual([])
  })

  it('relations come along, without what is private', async () => {
    const { body } = await ask('public', `/solutions/${world.solution.id}?depth=1`)
    expect(body.provider).toMatchObject({ id: world.provider.id, name: world.provider.name })
    expect(body.sectors).toEqual([expect.objectContaining({ id: world.sector, name: 'Zorg' })])
    const two = await ask('public', `/matches?depth=2&where[challenge][equals]=${world.challenge.id}`)
    expect(two.body.docs?.[0]).toMatchObject({
      solution: { provider: { id: world.provider.id } },
      owner: { id: world.guide.id },
    })
  })

  it('filters by public fields, in any nesting', async () => {
    const filter = `where[and][0][or][0][sectors][in]=${world.sector}&where[and][0][or][1][maturity][equals]=proven&where[and][1][_status][equals]=published`
    expect(
      (await ask('public', `/solutions?${filter}&sort=title,-publishedAt`)).body.totalDocs,
    ).toBeGreaterThan(0)
    expect((await ask('public', `/solutions/count?${filter}`)).body.totalDocs).toBeGreaterThan(0)
    expect((await ask('public', '/organisations?where[type][equals]=federation&limit=100')).status).toBe(200)
    expect((await ask('public', '/redirects?where[from][equals]=/oud')).status).toBe(200)
  })

  it('an update of a published record is seen, its draft is not', async () => {
    const { body } = await ask('public', `/challenges/${world.challenge.id}?draft=true`)
    expect(body.summary ?? 'In het kort.').toBe('In het kort.')
  })
})
