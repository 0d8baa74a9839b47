import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#collections/access/roles.ts'
import { mailFilesTo } from '../support/mail-files.ts'
import { openPortal, type Doc, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  for (const role of ['editor', 'supply', 'admin'] as const) await portal.account(role)
  await portal.payload.update({
    collection: 'ambassadors',
    id: world.profile(true),
    data: { contact: { email: address } },
    overrideAccess: true,
  })
})
afterAll(() => portal.close())

/** A Tuesday, at noon in Brussels. */
const now = Date.parse('2027-02-23T11:00:00Z')
const dayMs = 24 * 60 * 60 * 1000
const ago = (days: number): string => new Date(now - days * dayMs).toISOString()
const address = 'wachtrij@domein.example'

const askerFor = async (account: Doc, at = now) => {
  const { askerOf } = await import('#cms/waiting/asker.ts')
  const user = await portal.payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 1,
    overrideAccess: true,
  })
  const req = await createLocalReq({ user }, portal.payload)
  const asker = askerOf(req, 'nl', at)
  if (!asker) throw new Error('Nobody asks')
  return asker
}
const waitingOf = async (account: Doc, at = now) => {
  const { waitingFor } = await import('#cms/waiting/waiting.ts')
  return waitingFor(await askerFor(account, at), 5)
}
const waitingAs = async (role: Role, at = now) => waitingOf(await portal.account(role), at)
/** Each queue with the titles in it. */
const titlesAs = async (role: Role) =>
  Object.fromEntries(
    (await waitingAs(role)).map(({ queue, items }) => [queue.name, items.map(({ title }) => title)]),
  )
const countsAs = async (role: Role) => {
  const { countsFor } = await import('#cms/waiting/waiting.ts')
  const counts = await countsFor(await askerFor(await portal.account(role)))
  return Object.fromEntries(counts.map(({ queue, total }) => [queue.name, total]))
}
const levelAs = async (role: Role) => {
  const { serviceLevelFor } = await import('#cms/waiting/service-level.ts')
  return serviceLevelFor(await askerFor(await portal.account(role)), 5)
}

/** A submission of another organisation and domain unless it says otherwise, that came in some days ago. */
const submission = async (title: string, days: number, more: object = {}) =>
  portal.make('submissions', {
    ...(await world.data('submissions', { mine: false, published: false })),
    title,
    createdAt: ago(days),
    ...more,
  })
const clear = async () => {
  for (const collection of ['matches', 'tasks', 'submissions', 'solutions', 'challenges'] as const)
    await portal.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })
}
/** History as it was written on other days than today. */
const withHistory = async (
  id: Id,
  history: [state: string, days: number][],
  data: object = {},
): Promise<void> => {
  const submission = await portal.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    overrideAccess: true,
  })
  const states = history.map(([state, days]) => ({ id: randomUUID(), state, at: ago(days), by: 'editor' }))
  await portal.payload.db.updateOne({
    collection: 'submissions',
    id,
    data: { ...submission, ...data, history: states },
  })
}

describe('what waits for staff', () => {
  beforeAll(async () => {
    await clear()
    const editor = await portal.account('editor')
    await submission('Oudste oplossing', 20)
    await submission('Jongste uitdaging', 1, { kind: 'challenge' })
    await submission('Voor de redacteur', 2, { kind: 'challenge', assignedTo: editor.id })
    await submission('Voor de ambassadeur', 3, { ambassador: world.profile(true) })
    await submission('Al beslist', 30, { state: 'rejected', reason: 'Nee.' })
    await submission('Wacht op de inzender', 30, { state: 'changes-requested', reason: 'Meer.' })
    const solution = await world.record('solutions', { mine: false, published: true })
    const challenge = await world.record('challenges', { mine: false, published: true })
    await submission('Verbetering van een oplossing', 4, {
      kind: 'correction',
      record: { relationTo: 'solutions', value: solution.id },
    })
    await submission('Verbetering van een uitdaging', 5, {
      kind: 'correction',
      record: { relationTo: 'challenges', value: challenge.id },
    })
    await submission('Vraag om kennis te maken', 5, { kind: 'introduction' })
  })

  it('is for an editor everything, what is assigned to them first, then the oldest', async () => {
    expect((await titlesAs('editor')).submissions).toEqual([
      'Voor de redacteur',
      'Oudste oplossing',
      'Verbetering van een uitdaging',
      'Vraag om kennis te maken',
      'Verbetering van een oplossing',
      'Voor de ambassadeur',
      'Jongste uitdaging',
    ])
    expect((await titlesAs('admin')).submissions?.[0]).toBe('Oudste oplossing')
  })

  it('is for a supply manager what they may see through: no challenge, no introduction, no task, no match', async () => {
    await world.record('tasks', { mine: true, published: true })
    await portal.make('matches', await world.data('matches', { mine: true, published: false }))
    expect(await titlesAs('supply')).toEqual({
      submissions: ['Oudste oplossing', 'Verbetering van een oplossing', 'Voor de ambassadeur'],
    })
    expect(await countsAs('supply')).toEqual({ submissions: 3 })
  })

  it('is for an ambassador what was sent to them, and for one without a profile nothing', async () => {
    expect(await titlesAs('ambassador')).toMatchObject({ submissions: ['Voor de ambassadeur'] })
    const bare = await portal.make('users', {
      name: 'Zonder profiel',
      role: 'ambassador',
      email: 'zonder.profiel@portaal.example',
      password: 'een lang wachtwoord',
    })
    expect(await waitingOf(bare)).toEqual([])
  })

  it('links to the record and to a list that holds as many', async () => {
    for (const role of ['editor', 'ambassador'] as const) {
      const [filled] = await waitingAs(role)
      expect(filled?.items[0]?.path).toMatch(/^\/admin\/collections\/submissions\/\d+$/)
      const [where, query] = filled?.queue.list(await askerFor(await portal.account(role))).split('?') ?? []
      expect(where).toBe('/admin/collections/submissions')
      const { status, body } = await portal.call(role, 'GET', `/submissions?${query}`)
      expect([status, body.totalDocs]).toEqual([200, filled?.total])
    }
  })
})

describe('what waits too long', () => {
  it('is counted in working days, and marked', async () => {
    await clear()
    // Tuesday a week ago is five working days: in time until tonight.
    await submission('Net op tijd', 7)
    await submission('Te laat', 8)
    const [queue] = await waitingAs('editor')
    expect(queue).toMatchObject({ total: 2, overdue: 1 })
    expect(queue?.items.map(({ title, isOverdue }) => [title, isOverdue])).toEqual([
      ['Te laat', true],
      ['Net op tijd', false],
    ])
    expect((await waitingAs('editor', now + dayMs))[0]).toMatchObject({ total: 2, overdue: 2 })
  })

  it('begins anew when the submitter sends it again', async () => {
    await clear()
    const back = await submission('Teruggekomen', 40)
    await withHistory(back.id, [
      ['submitted', 40],
      ['changes-requested', 38],
      ['submitted', 1],
    ])
    const late = await submission('Teruggekomen en te laat', 40)
    await withHistory(late.id, [
      ['submitted', 40],
      ['changes-requested', 38],
      ['submitted', 20],
      ['in-review', 19],
    ])
    const [queue] = await waitingAs('editor')
    expect(queue).toMatchObject({ total: 2, overdue: 1 })
    expect(queue?.items.map(({ title, since }) => [title, since])).toEqual([
      ['Teruggekomen en te laat', ago(20)],
      ['Teruggekomen', ago(1)],
    ])
  })

  it('is counted beyond what is read', async () => {
    await clear()
    for (let nth = 0; nth < 55; nth += 1) await submission(`Nummer ${nth}`, 60 - nth)
    const [queue] = await waitingAs('editor')
    expect(queue).toMatchObject({ total: 55, overdue: 53 })
    expect(queue?.items).toHaveLength(50)
    expect(queue?.items[0]?.title).toBe('Nummer 0')
  })

  it('is held against the days in the settings', async () => {
    const { serviceDaysOf } = await import('#cms/waiting/waiting.ts')
    const req = await createLocalReq({}, portal.payload)
    expect(await serviceDaysOf(req)).toBe(5)
    await portal.payload.updateGlobal({
      slug: 'settings',
      data: { name: 'Portaal', serviceDays: 8 },
      overrideAccess: true,
    })
    expect(await serviceDaysOf(req)).toBe(8)
    await portal.payload.updateGlobal({
      slug: 'settings',
      data: { name: 'Portaal', serviceDays: 5 },
      overrideAccess: true,
    })
  })
})

describe('chances', () => {
  const task = async (title: string, urgency: string, days: number, more: object = {}) => {
    const { id, policyDomain } = await portal.make('challenges', {
      ...(await world.data('challenges', { mine: true, published: true })),
      title,
      urgency,
    })
    const solution = await world.record('solutions', { mine: true, published: true })
    return portal.make('tasks', {
      ...{ challenge: id, solution: solution.id, policyDomain, via: 'published', createdAt: ago(days) },
      ...more,
    })
  }

  it('come with the most urgent challenge first, then what waits longest, as in the list behind them', async () => {
    await clear()
    const own = { owner: world.profile(true) }
    for (const more of [own, {}]) {
      await task('Kan wachten', 'low', 30, more)
      await task('Gewoon', 'normal', 2, more)
      await task('Kritiek', 'critical', 1, more)
      await task('Gewoon en langer', 'normal', 3, more)
    }
    for (const [role, name] of [
      ['ambassador', 'tasks'],
      ['editor', 'tasksWithoutOwner'],
    ] as const) {
      const filled = (await waitingAs(role)).find(({ queue }) => queue.name === name)
      expect(filled?.queue.isByUrgency).toBe(true)
      expect(filled?.items.map(({ title, note }) => [title.split(' past bij ')[1], note])).toEqual([
        ['Kritiek', 'Urgentie: kritiek.'],
        ['Gewoon en langer', undefined],
        ['Gewoon', undefined],
        ['Kan wachten', 'Urgentie: laag.'],
      ])
      const [, query] = filled?.queue.list(await askerFor(await portal.account(role))).split('?') ?? []
      const { body } = await portal.call(role, 'GET', `/tasks?${query}&depth=0`)
      expect(body.docs?.map(({ label }) => label)).toEqual([
        'Kritiek',
        'Gewoon en langer',
        'Gewoon',
        'Kan wachten',
      ])
    }
  })

  it('are a stand-in’s as long as the domain has nobody of its own, and theirs to decide about', async () => {
    await clear()
    const domain = await portal.make('policy-domains', {
      ...{ name: 'Vervangen', abbreviation: 'VV', standIn: world.profile(true) },
    })
    const given = await task('Van een ander domein', 'normal', 1, {
      owner: world.profile(true),
      policyDomain: domain.id,
    })
    await portal.call('editor', 'PATCH', `/challenges/${String(given.challenge)}`, {
      body: { policyDomain: domain.id },
    })
    const pair = { challenge: given.challenge, solution: given.solution }
    const listed = async () => (await portal.call('ambassador', 'GET', `/tasks/${given.id}`)).status
    const onBench = async () => {
      const { text } = await portal.call('ambassador', 'GET', '/matches/workbench')
      return text.includes('Van een ander domein')
    }
    expect(await countsAs('ambassador')).toEqual({ tasks: 1 })
    expect([await listed(), await onBench()]).toEqual([200, true])
    const made = await portal.call('ambassador', 'POST', '/matches', { body: pair })
    expect(made.status, made.text).toBe(201)
    expect(await countsAs('ambassador')).toEqual({})
    expect(made.body.doc?.owner).toBe(world.profile(true))

    const open = await task('Nog te doen', 'normal', 1, {
      owner: world.profile(true),
      policyDomain: domain.id,
    })
    const { id: newcomer } = await portal.make('ambassadors', {
      ...{ name: 'Nieuw in dit domein', policyDomains: [domain.id], _status: 'published' },
    })
    // What is open goes along with the domain, and nothing of it is left with who stood in.
    const ownerOf = async (collection: 'tasks' | 'matches', id: Id) =>
      (await portal.payload.findByID({ collection, id, depth: 0, overrideAccess: true })).owner
    expect(await ownerOf('tasks', open.id)).toBe(newcomer)
    expect(await ownerOf('matches', made.body.doc?.id ?? 0)).toBe(newcomer)
    expect(await countsAs('ambassador')).toEqual({})
    expect([await listed(), await onBench()]).toEqual([404, false])
    const state = { body: { state: 'declined', reason: 'Past niet.' } }
    expect((await portal.call('ambassador', 'PATCH', `/matches/${made.body.doc?.id}`, state)).status).toBe(
      403,
    )
    await portal.payload.update({
      ...{ collection: 'ambassadors', id: newcomer, data: { _status: 'draft' }, overrideAccess: true },
    })
    expect(await ownerOf('tasks', open.id)).toBe(world.profile(true))
    expect((await portal.call('ambassador', 'PATCH', `/matches/${made.body.doc?.id}`, state)).status).toBe(
      200,
    )
  })

  it('of a domain with somebody of its own are not shown to another, whoever they were given to', async () => {
    await clear()
    await task('Niet van hier', 'normal', 1, {
      owner: world.profile(true),
      policyDomain: world.domain(false),
    })
    expect(await countsAs('ambassador')).toEqual({})
  })

  it('of nobody’s domain, or of none, are the taskforce’s', async () => {
    await clear()
    const settings = async (fallback: Id | null) =>
      portal.payload.updateGlobal({
        slug: 'settings',
        data: { name: 'Portaal', fallback: fallback === null ? null : Number(fallback) },
        overrideAccess: true,
      })
    const nobodys = await portal.make('policy-domains', { name: 'Van niemand', abbreviation: 'VN' })
    const own = { owner: world.profile(true) }
    await task('Van niemand', 'normal', 2, { ...own, policyDomain: nobodys.id })
    await task('Zonder domein', 'normal', 1, { ...own, policyDomain: null })
    expect(await countsAs('ambassador')).toEqual({})
    await settings(world.profile(true))
    expect(await countsAs('ambassador')).toEqual({ tasks: 2 })
    const { body } = await portal.call('ambassador', 'GET', '/tasks')
    expect(body.totalDocs).toBe(2)
    const match = {
      ...(await world.data('matches', { mine: true, published: false })),
      challenge: (
        await portal.make('challenges', {
          ...(await world.data('challenges', { mine: true, published: true })),
          policyDomain: null,
        })
      ).id,
    }
    expect((await portal.call('ambassador', 'POST', '/matches', { body: match })).status).toBe(201)
    await settings(null)
    expect((await portal.call('ambassador', 'GET', '/tasks')).body.totalDocs).toBe(0)
    await portal.payload.delete({ collection: 'policy-domains', id: nobodys.id, overrideAccess: true })
  })
})

describe('how soon submissions are answered', () => {
  it('counts the first decision of the past thirty days, of those that are somebody’s to answer', async () => {
    await clear()
    expect(await levelAs('editor')).toBeNull()
    const decided = async (days: number, history: [string, number][], more: object = {}) =>
      withHistory((await submission('Beantwoord', days, more)).id, history, { state: 'approved' })
    const soon: [string, number][] = [
      ['submitted', 10],
      ['in-review', 9],
      ['changes-requested', 6],
      ['submitted', 2],
      ['approved', 1],
    ]
    await decided(10, soon)
    await decided(
      20,
      [
        ['submitted', 20],
        ['in-review', 19],
        ['approved', 3],
      ],
      { kind: 'challenge', ambassador: world.profile(true) },
    )
    // Answered before, taken back, or not answered: none of these.
    await decided(50, [
      ['submitted', 50],
      ['changes-requested', 45],
      ['submitted', 20],
      ['approved', 3],
    ])
    await decided(8, [
      ['submitted', 8],
      ['withdrawn', 2],
    ])
    await submission('Wacht nog', 20)
    expect(await levelAs('editor')).toEqual({ handled: 2, inTime: 1 })
    expect(await levelAs('supply')).toEqual({ handled: 1, inTime: 1 })
    expect(await levelAs('ambassador')).toEqual({ handled: 1, inTime: 0 })
    expect(await levelAs('federation')).toBeNull()
  })
})

describe('what editors keep an eye on', () => {
  it('is what has no owner: pairs, matches, policy domains', async () => {
    await clear()
    const pair = async (title: string) => ({
      challenge: (
        await portal.make('challenges', {
          ...(await world.data('challenges', { mine: true, published: true })),
          title,
        })
      ).id,
      solution: (await world.record('solutions', { mine: true, published: true })).id,
    })
    const domain = { policyDomain: world.domain(true), via: 'published' }
    await portal.make('tasks', { ...(await pair('Niemands kans')), ...domain })
    await portal.make('tasks', { ...(await pair('Iemands kans')), ...domain, owner: world.profile(false) })
    const ownerless = await portal.make('matches', { ...(await pair('Niemands match')), state: 'introduced' })
    await portal.payload.db.updateOne({ collection: 'matches', id: ownerless.id, data: { owner: null } })
    const empty = await portal.make('policy-domains', { name: 'Leeg domein', abbreviation: 'LD' })
    await portal.make('challenges', {
      ...(await world.data('challenges', { mine: true, published: true })),
      policyDomain: empty.id,
      publishedAt: ago(3),
    })
    const titles = await titlesAs('editor')
    expect(titles.tasksWithoutOwner?.[0]).toMatch(/past bij Niemands kans$/)
    expect(titles.tasksWithoutOwner).toHaveLength(1)
    expect(titles.matchesWithoutOwner).toEqual(['Niemands match'])
    const domains = (await waitingAs('editor')).find(({ queue }) => queue.name === 'uncoveredDomains')
    expect(domains?.items).toEqual([
      {
        title: 'Leeg domein',
        path: `/admin/collections/policy-domains/${empty.id}`,
        since: ago(3),
        note: '1 open uitdaging',
        isOverdue: false,
      },
    ])
    const others = { ...(await titlesAs('supply')), ...(await titlesAs('federation')) }
    expect(Object.keys(others)).toEqual([])
  })

  it('is what was approved and misses something, with what that is; never what was taken down', async () => {
    await clear()
    const approved = async (slug: 'solutions' | 'challenges', title: string, more: object = {}) => {
      const record = await portal.make(slug, {
        ...(await world.data(slug, { mine: false, published: false })),
        title,
        ...more,
      })
      await submission(title, 9, {
        kind: slug === 'solutions' ? 'solution' : 'challenge',
        state: 'approved',
        record: { relationTo: slug, value: record.id },
      })
    }
    await approved('solutions', 'Mist privacy')
    await approved('challenges', 'Mist contact')
    await approved('solutions', 'Van de site gehaald', { publishedAt: ago(100) })
    await world.record('solutions', { mine: false, published: false })
    const offered = await portal.make('solutions', {
      ...(await world.data('solutions', { mine: false, published: false })),
      title: 'Gemaakt van een vraag om kennis te maken',
    })
    const sought = await world.record('challenges', { mine: false, published: true })
    await submission('Kennismaken', 8, {
      kind: 'introduction',
      state: 'approved',
      record: { relationTo: 'challenges', value: sought.id },
      counterpart: { relationTo: 'solutions', value: offered.id },
    })
    const titles = await titlesAs('editor')
    expect(titles.unpublishedSolutions).toEqual(['Mist privacy', offered.title])
    expect(titles.unpublishedChallenges).toEqual(['Mist contact'])
    const [queue] = await waitingAs('supply')
    expect(queue?.queue.name).toBe('unpublishedSolutions')
    expect(queue?.items[0]?.note).toContain('Zeg welke persoonsgegevens')
    expect(await titlesAs('supply')).not.toHaveProperty('unpublishedChallenges')
  })
})

describe('what waits for a federation', () => {
  it('is what was asked of it and what it did not send in, and below that what the editors have; nothing of another', async () => {
    await clear()
    const own = { organisation: world.organisation(true) }
    const reason = `Zeg ook hoe iemand begint. ${'Nog een zin over wat er ontbreekt. '.repeat(6)}`
    const notes = 'kanarie: intern'
    const written = await world.record('solutions', { mine: true, published: false })
    const sent = { ...own, notes, record: { relationTo: 'solutions', value: written.id } }
    const asked = await submission('Gevraagd, in het beheer geschreven', 9, {
      ...sent,
      state: 'changes-requested',
      reason,
    })
    await withHistory(asked.id, [
      ['submitted', 9],
      ['changes-requested', 4],
    ])
    const byForm = await submission('Gevraagd, van het formulier', 8, {
      ...own,
      notes,
      state: 'changes-requested',
      reason: 'Kort.',
    })
    await withHistory(byForm.id, [
      ['submitted', 8],
      ['changes-requested', 3],
    ])
    await submission('Bij de redactie', 3, { ...own, notes, assignedTo: (await portal.account('editor')).id })
    await submission('Van een ander', 9, { state: 'changes-requested', reason: 'kanarie', notes })
    await submission('Van een ander, wacht', 9, { notes })
    const fresh = await world.record('challenges', { mine: true, published: false })
    const decided = await world.record('solutions', { mine: true, published: false })
    await submission('Afgewezen', 2, {
      ...own,
      state: 'rejected',
      reason: 'Nee.',
      record: { relationTo: 'solutions', value: decided.id },
    })
    await world.record('solutions', { mine: true, published: true })
    await world.record('solutions', { mine: false, published: false })
    await world.record('challenges', { mine: false, published: false })

    const waiting = await waitingAs('federation')
    expect(waiting.map(({ queue, total }) => [queue.name, queue.isInformation, total])).toEqual([
      ['asked', false, 2],
      ['unsentChallenges', false, 1],
      ['withTaskforce', true, 1],
    ])
    const [first, second] = waiting[0]?.items ?? []
    expect([first, second].map((item) => item?.path)).toEqual(
      [`solutions/${written.id}`, `submissions/${byForm.id}`].map((one) => `/admin/collections/${one}`),
    )
    expect(first?.since).toBe(ago(4))
    expect(first?.note).toMatch(/^“Zeg ook hoe iemand begint\. .{20,90}…”$/)
    expect(waiting[1]?.items[0]?.path).toBe(`/admin/collections/challenges/${fresh.id}`)
    expect(waiting[2]?.items.map(({ title }) => title)).toEqual(['Bij de redactie'])
    expect(JSON.stringify(waiting)).not.toMatch(/kanarie|ander|editor/)
    expect(await countsAs('federation')).toEqual({ asked: 2, unsentChallenges: 1 })
  })

  it('has a change beside what is public among what it did not send in, until it is sent', async () => {
    await clear()
    const { id } = await world.record('solutions', { mine: true, published: true })
    expect(await titlesAs('federation')).toEqual({})
    const body = { title: 'Een betere titel' }
    expect((await portal.call('federation', 'PATCH', `/solutions/${id}`, { body })).status).toBe(200)
    expect(await titlesAs('federation')).toEqual({ unsentSolutions: ['Een betere titel'] })
    await submission('Ingediend', 0, {
      organisation: world.organisation(true),
      record: { relationTo: 'solutions', value: id },
    })
    expect(await titlesAs('federation')).toEqual({ withTaskforce: ['Ingediend'] })
  })

  it('is nothing as long as the account belongs to no organisation', async () => {
    const bare = await portal.make('users', {
      name: 'Zonder organisatie',
      role: 'federation',
      email: 'zonder.organisatie@portaal.example',
      password: 'een lang wachtwoord',
    })
    expect(await waitingOf(bare)).toEqual([])
  })
})

describe('the daily mail', () => {
  it('says what the dashboard says, with what is over its term and how much more there is', async () => {
    await clear()
    for (let nth = 0; nth < 12; nth += 1)
      await submission(`Inzending ${nth}`, 30 - nth, { ambassador: world.profile(true) })
    const match = await portal.make('matches', {
      ...(await world.data('matches', { mine: true, published: false })),
      owner: world.profile(true),
      nextStep: 'Bel Vera',
      nextStepAt: ago(1),
    })
    await portal.make('tasks', {
      ...(await world.data('tasks', { mine: true, published: true })),
      owner: world.profile(true),
      createdAt: ago(8),
    })
    const dashboard = await waitingAs('ambassador')
    expect(dashboard.map(({ queue, total, overdue }) => [queue.name, total, overdue])).toEqual([
      ['submissions', 12, 12],
      ['tasks', 1, 1],
      ['steps', 1, 0],
    ])
    const { ambassadorAsker } = await import('#cms/waiting/asker.ts')
    const { waitingFor } = await import('#cms/waiting/waiting.ts')
    const req = await createLocalReq({}, portal.payload)
    expect(await waitingFor(ambassadorAsker(req, Number(world.profile(true)), now), 5)).toEqual(dashboard)
    expect(dashboard[2]?.items[0]?.path).toBe(`/admin/collections/matches/${match.id}`)

    await portal.payload.jobs.queue({
      task: 'mail-digest',
      input: { ambassador: Number(world.profile(true)), now: new Date(now).toISOString() },
      overrideAccess: true,
    })
    await portal.payload.jobs.run({ limit: 200, overrideAccess: true })
    const mail = (await mailFilesTo(portal.dataDir, address)).find((one) => one.includes('14 dingen')) ?? ''
    for (const words of [
      'Inzendingen om na te lezen:',
      '- Inzending 0 (over tijd)',
      '- en nog 2',
      '12 van 12 wachten langer dan 5 werkdagen.',
      '- Bel Vera:',
    ])
      expect(mail).toContain(words)
    expect(mail).not.toContain('Inzending 11')
  })
})
