import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#collections/access/roles.ts'
import { mayGo, movers, submissionStates, transitionFor } from '#collections/submissions/transitions.ts'
import { openIntake, rightAnswers, storedUnder, type Intake } from '../support/intake.ts'
import { mailsAfterWork } from '../support/mail-files.ts'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let intake: Intake
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  intake = await openIntake(portal)
})
afterAll(() => portal.close())
beforeEach(async () => {
  await portal.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const read = async (reference: unknown) => {
  const [doc] = await storedUnder(portal, reference)
  if (!doc) throw new Error('No such submission')
  return doc
}
let nth = 0
const sendIn = async (more: object = {}) => {
  const { body } = await intake.send({ ...rightAnswers, title: `Oplossing van ${(nth += 1)}`, ...more })
  return { ...(await read(body.reference)), token: body.token }
}
const decide = async (role: Role, id: Id, body: object) =>
  portal.call(role, 'PATCH', `/submissions/${id}?depth=0`, { body })
const mails = async () => {
  const { docs } = await portal.payload.find({
    collection: 'payload-jobs',
    overrideAccess: true,
    limit: 100,
    sort: 'id',
  })
  return docs.flatMap(({ taskSlug, input }) =>
    taskSlug === 'mail-submitter' ? [(input as { kind: string }).kind] : [],
  )
}
const solution = async (id: unknown) =>
  portal.payload.findByID({
    collection: 'solutions',
    id: Number(id),
    depth: 0,
    overrideAccess: true,
    draft: true,
  })

/** What an editor looks at to decide. */
const dossier = async (id: Id) => {
  const { dossierOf } = await import('#cms/moderation/dossier.ts')
  const user = { ...(await portal.account('editor')), collection: 'users' }
  return dossierOf(await createLocalReq({ user: user as never }, portal.payload), Number(id))
}

describe('the table of transitions', () => {
  const steps = submissionStates.flatMap((from) => submissionStates.map((to) => [from, to] as const))
  it.each(steps.filter(([from, to]) => from !== to))(
    'from %s to %s holds for every role',
    async (from, to) => {
      for (const mover of movers) {
        if (mover === 'submitter') continue
        const { id } = await portal.make('submissions', {
          reference: `R-${mover}-${from}-${to}`,
          kind: 'contact',
          state: from,
          answers: {},
          organisation: world.organisation(true),
          policyDomain: world.domain(true),
        })
        const { status, text } = await decide(mover, id, { state: to, reason: `Omdat ${to}` })
        const expected = !transitionFor(from, to) ? 409 : mayGo(mover, from, to) ? 200 : 403
        expect(status, `${mover}: ${text}`).toBe(expected)
      }
    },
  )

  it('asks for a reason where the submitter is told one', async () => {
    const { id } = await sendIn()
    for (const state of ['changes-requested', 'rejected'] as const) {
      const { status, text } = await decide('editor', id, { state })
      expect(status).toBe(400)
      expect(text).toContain('Schrijf eerst waarom')
    }
    expect((await decide('editor', id, { state: 'changes-requested', reason: 'Te kort.' })).status).toBe(200)
  })

  it('lets an ambassador decide about the own domains only', async () => {
    const make = async (mine: boolean) =>
      portal.make('submissions', {
        reference: `D-${String(mine)}`,
        kind: 'contact',
        answers: {},
        policyDomain: world.domain(mine),
      })
    expect((await decide('ambassador', (await make(true)).id, { state: 'in-review' })).status).toBe(200)
    const { id } = await make(false)
    expect((await decide('ambassador', id, { state: 'in-review' })).status).toBe(403)
  })
})

describe('an organisation that the portal does not know', () => {
  const link = async (role: Role, submission: Id, type?: string) =>
    portal.call(role, 'POST', '/submissions/link-organisation', { body: { submission, type } })

  it('is for staff to link: its submitter, who named it, is not asked again', async () => {
    const { id } = await sendIn({ organisation: 'Buurtkeuken De Lepel', privacy: '' })
    const before = await dossier(id)
    expect(before?.unlinked).toBe('Buurtkeuken De Lepel')
    expect(before?.checklist[0]).toMatchObject({ isMet: false })
    expect(before?.checklist[0]?.label.nl).toContain('Buurtkeuken De Lepel')
    expect(before?.reason).not.toContain('organisatie')
    expect(before?.reason).toContain('persoonsgegevens')
  })

  it('is made and linked by who may make one, and its name is public with the record', async () => {
    const { id } = await sendIn({ organisation: 'Buurtkeuken De Lepel' })
    expect((await link('federation', id, 'non-profit')).status).toBe(403)
    expect((await link('ambassador', id, 'non-profit')).status).toBe(403)
    expect((await link('editor', id, 'onzin')).status).toBe(400)
    expect((await link('editor', 999_999, 'non-profit')).status).toBe(404)
    const { status, text } = await link('editor', id, 'non-profit')
    expect(status, text).toBe(201)
    expect(await dossier(id)).toMatchObject({ unlinked: '', isReady: true })
    const { body } = await decide('editor', id, { state: 'approved' })
    const made = body.doc?.record as { value: number }
    const shown = await portal.call('public', 'GET', `/solutions/${made.value}?depth=1`)
    expect(shown.body.provider).toMatchObject({ name: 'Buurtkeuken De Lepel', type: 'non-profit' })

    const again = await sendIn({ organisation: 'buurtkeuken de lepel' })
    expect(again.organisation).toBeTruthy()
  })

  it('is named beside the draft that an approval made without it', async () => {
    const { id } = await sendIn({ organisation: 'Fietskoerier Snel' })
    const { body } = await decide('editor', id, { state: 'approved' })
    const { value } = body.doc?.record as { value: number }
    const { organisationTypedFor } = await import('#cms/submissions/typed-organisation.ts')
    expect((await solution(value))._status).toBe('draft')
    expect(await organisationTypedFor(await createLocalReq({}, portal.payload), 'solutions', value)).toBe(
      'Fietskoerier Snel',
    )
  })
})

describe('an approved submission', () => {
  it('makes a record, publishes it when nothing is red, and tells its submitter once', async () => {
    const { id, title } = await sendIn()
    expect((await decide('supply', id, { state: 'in-review' })).status).toBe(200)
    const { status, body, text } = await decide('supply', id, { state: 'approved' })
    expect(status, text).toBe(200)
    const record = body.doc?.record as { relationTo: string; value: number }
    expect(record.relationTo).toBe('solutions')
    const made = await solution(record.value)
    expect(made).toMatchObject({
      title,
      _status: 'published',
      deployableIn: 'days',
      privacy: rightAnswers.privacy,
      provider: world.organisation(false),
      sectors: [world.sector],
    })
    expect(await mails()).toEqual(['received', 'published'])
    const { body: open } = await portal.call('public', 'GET', `/solutions/${record.value}?depth=0`)
    expect(JSON.stringify(open)).not.toContain('inzender.example')
  })

  it('stays a draft while something is red, and its submitter hears when it is published after all', async () => {
    const { id } = await sendIn({ privacy: '' })
    const { body } = await decide('editor', id, { state: 'approved' })
    const value = (body.doc?.record as { value: number }).value
    expect((await solution(value))._status).toBe('draft')
    expect(await mails()).toEqual(['received', 'approved'])
    const publish = { _status: 'published', privacy: 'Geen gegevens.' }
    await portal.call('editor', 'PATCH', `/solutions/${value}`, { body: publish })
    expect(await mails()).toEqual(['received', 'approved', 'published'])
    await portal.call('editor', 'PATCH', `/solutions/${value}`, { body: { _status: 'draft' } })
    await portal.call('editor', 'PATCH', `/solutions/${value}`, { body: { _status: 'published' } })
    expect(await mails()).toHaveLength(3)
  })

  it('is made at once or not at all', async () => {
    const { id } = await sendIn()
    const before = await portal.payload.count({ collection: 'solutions', overrideAccess: true })
    const answers = await Promise.all([
      decide('editor', id, { state: 'approved' }),
      decide('supply', id, { state: 'approved' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const after = await portal.payload.count({ collection: 'solutions', overrideAccess: true })
    const { record } = await portal.payload.findByID({
      collection: 'submissions',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(record).toBeTruthy()
    expect(after.totalDocs - before.totalDocs).toBe(1)
  })
})

describe('a submission that is sent back', () => {
  it('is changed by its submitter, keeps its history, and is approved', async () => {
    const { id, token, title } = await sendIn({ summary: 'Te kort.' })
    await decide('editor', id, { state: 'changes-requested', reason: 'Schrijf een langere samenvatting.' })
    const { body: seen } = await intake.post('/api/submissions/status', { token })
    expect(seen).toMatchObject({
      state: 'changes-requested',
      reason: 'Schrijf een langere samenvatting.',
      mayChange: true,
    })
    const change = { token, answers: { ...rightAnswers, title } }
    const wrong = await intake.post('/api/submissions/change', { token, answers: { title } })
    expect(wrong.status).toBe(400)
    expect((await intake.post('/api/submissions/change', change)).status).toBe(200)
    const { body: after } = await intake.post('/api/submissions/status', { token })
    expect(after).toMatchObject({ state: 'submitted', reason: '', mayChange: false })
    expect((await decide('editor', id, { state: 'approved' })).status).toBe(200)
    const { body: last } = await intake.post('/api/submissions/status', { token })
    expect(last.publicPath).toMatch(/^\/oplossingen\/oplossing-van-/)
    expect((last.history as { state: string }[]).map(({ state }) => state)).toEqual([
      'submitted',
      'changes-requested',
      'submitted',
      'approved',
    ])
    expect(await mails()).toEqual(['received', 'changesRequested', 'published'])
  })
})

describe('the dossier of a submission', () => {
  it('has days as people write them', async () => {
    const data = await world.data('challenges', { mine: true, published: false })
    const { id: value } = await portal.make('challenges', { ...data, validUntil: '2027-03-01T12:00:00.000Z' })
    const { id } = await portal.make('submissions', {
      reference: 'DAG-1',
      kind: 'challenge',
      answers: {},
      record: { relationTo: 'challenges', value },
    })
    expect((await dossier(id))?.record).toContainEqual({ label: 'Geldig tot', value: '1 maart 2027' })
  })

  it('names the sectors that the page will show', async () => {
    const data = await world.data('challenges', { mine: true, published: false })
    const sector = await portal.make('sectors', { name: 'Zeevaart', icon: 'cup', colour: 'teal' })
    const { id: value } = await portal.make('challenges', { ...data, sectors: [sector.id] })
    const { id } = await portal.make('submissions', {
      reference: 'SECTOR-1',
      kind: 'challenge',
      answers: {},
      record: { relationTo: 'challenges', value },
    })
    expect((await dossier(id))?.record).toContainEqual({ label: 'Sectoren', value: 'Zeevaart' })
  })
})

describe('whoever follows a submission up', () => {
  it('is told what came in, and once more when it comes back changed', async () => {
    const email = 'volger@portaal.example'
    const { id: ambassador } = await portal.make('ambassadors', { name: 'Vera Volgt', contact: { email } })
    const { id } = await portal.make('submissions', {
      reference: 'V-1',
      kind: 'challenge',
      title: 'Wachtrij aan de balie',
      answers: {},
      ambassador,
      organisation: world.organisation(true),
    })
    const input = { submission: Number(id) }
    await portal.payload.jobs.queue({ task: 'mail-follower', input, overrideAccess: true })
    const [first] = await mailsAfterWork(portal, email)
    expect(first).toContain('Iemand diende een nieuwe uitdaging in')
    await decide('editor', id, { state: 'changes-requested', reason: 'Waar?' })
    expect((await decide('federation', id, { state: 'submitted' })).status).toBe(200)
    const [, second] = await mailsAfterWork(portal, email)
    expect(second).toContain('Iemand diende dit aangepast opnieuw in: uitdaging')
  })
})

describe('a correction', () => {
  const correctionForm = {
    title: 'Verbeter dit',
    slug: 'verbeter-dit',
    kind: 'correction',
    language: 'nl',
    _status: 'published',
    steps: [
      {
        title: 'Wat klopt er niet?',
        questions: ['title', 'summary'].map((name) => ({
          name,
          fills: name,
          label: name,
          type: 'text',
          maxLength: 240,
        })),
      },
    ],
  }

  it('changes the fields that a moderator ticks, and no other', async () => {
    const about = await world.record('solutions', { mine: false, published: true })
    const corrections = await openIntake(portal, correctionForm)
    const send = (more: object) =>
      corrections.send({ title: 'Een betere titel', summary: 'Een betere samenvatting.' }, more)
    expect((await send({})).status).toBe(400)
    expect((await send({ about: { collection: 'solutions', id: 999_999 } })).status).toBe(404)
    const draft = await world.record('solutions', { mine: false, published: false })
    expect((await send({ about: { collection: 'solutions', id: draft.id } })).status).toBe(404)
    const { body } = await send({ about: { collection: 'solutions', id: about.id } })
    const { id } = await read(body.reference)
    expect((await decide('editor', id, { state: 'approved', accepts: ['contact'] })).status).toBe(400)
    expect((await decide('editor', id, { state: 'approved', accepts: ['title'] })).status).toBe(200)
    const after = await solution(about.id)
    expect(after).toMatchObject({ title: 'Een betere titel', summary: about.summary, _status: 'published' })
  })
})

describe('a federation', () => {
  it('moves its own submission, and touches nothing that is for staff or came by a form', async () => {
    const { id } = await portal.make('submissions', {
      reference: 'F-1',
      kind: 'contact',
      state: 'changes-requested',
      reason: 'Te kort.',
      answers: {},
      organisation: world.organisation(true),
    })
    const sent = {
      state: 'submitted',
      answers: { title: 'Beter' },
      reason: 'Goed zo',
      notes: 'x',
      reference: 'F-2',
      organisation: world.organisation(false),
      kind: 'solution',
    }
    expect((await decide('federation', id, sent)).status).toBe(200)
    const doc = await portal.payload.findByID({
      collection: 'submissions',
      id: Number(id),
      depth: 0,
      overrideAccess: true,
    })
    expect(doc).toMatchObject({
      state: 'submitted',
      answers: {},
      reference: 'F-1',
      kind: 'contact',
      organisation: world.organisation(true),
    })
    expect(doc.notes ?? null).toBeNull()
  })
})
