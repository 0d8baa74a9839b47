import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parties } from '#collections/access/roles.ts'
import { openIntake } from '../support/intake.ts'
import { mailFilesTo } from '../support/mail-files.ts'
import { openPortal, password, type Answer, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  await openIntake(portal)
})
afterAll(() => portal.close())

const as = async (party: (typeof parties)[number], path: string, body: unknown, method = 'POST') =>
  portal.call(party, method, path, { body })
const invite = async (party: (typeof parties)[number], body: object) => as(party, '/users/invite', body)
const userOf = async (email: string) => {
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
const mailsTo = async (email: string) => mailFilesTo(portal.dataDir, email)
const runJobs = async () => portal.payload.jobs.run({ limit: 100, overrideAccess: true })
const linkTo = async (email: string): Promise<string> => {
  await runJobs()
  const mail = (await mailsTo(email)).at(-1) ?? ''
  const [, token] = /\/admin\/reset\/(\w+)/.exec(mail) ?? []
  if (!token) throw new Error(`No invitation to ${email}:\n${mail}`)
  return token
}
const join = async (token: string) => as('public', '/users/reset-password', { token, password })

describe('an invitation', () => {
  it('makes an account of the inviter’s own organisation and mails a link that works once', async () => {
    const email = 'collega@federatie.example'
    const sent = {
      name: 'Een Collega',
      email,
      role: 'admin',
      organisation: world.organisation(false),
      ambassador: 1,
    }
    const { status, text } = await invite('federation', sent)
    expect(status, text).toBe(201)
    expect(await userOf(email)).toMatchObject({
      name: 'Een Collega',
      role: 'federation',
      organisation: world.organisation(true),
      ambassador: null,
      joinedAt: null,
    })
    const token = await linkTo(email)
    expect((await join(token)).status).toBe(200)
    expect((await userOf(email))?.joinedAt).toBeTruthy()
    expect((await join(token)).status).toBe(403)
    const list = await portal.call('federation', 'GET', '/users?depth=0')
    expect(list.body.docs?.map((one) => one.email)).toContain(email)
  })

  it('is sent again while it is open, and not once the account is in use', async () => {
    const email = 'nogeens@federatie.example'
    const person = { name: 'Nog Eens', email: ` ${email.toUpperCase()} ` }
    expect((await invite('federation', person)).status).toBe(201)
    const first = await linkTo(email)
    expect((await invite('federation', person)).status).toBe(201)
    const second = await linkTo(email)
    expect(second).not.toBe(first)
    expect((await join(first)).status).toBe(403)
    expect((await join(second)).status).toBe(200)
    const { status, text } = await invite('federation', person)
    expect(status).toBe(409)
    expect(text).toContain('heeft al een account')
  })

  it('of an editor is for the organisation that they choose', async () => {
    const email = 'nieuw@ander.example'
    expect((await invite('editor', { name: 'Nieuw', email })).text).toContain('Kies de organisatie')
    const person = { name: 'Nieuw', email, organisation: world.organisation(false) }
    expect((await invite('editor', person)).status).toBe(201)
    expect(await userOf(email)).toMatchObject({ role: 'federation', organisation: world.organisation(false) })
  })

  it('never takes over an account that is there already', async () => {
    const admin = await portal.account('admin')
    for (const party of ['federation', 'editor'] as const) {
      const person = { name: 'x', email: admin.email, organisation: world.organisation(true) }
      expect((await invite(party, person)).status).toBe(409)
    }
    expect(await userOf(String(admin.email))).toMatchObject({ role: 'admin', name: admin.name })
  })

  it('is not for others to send', async () => {
    for (const party of ['public', 'ambassador', 'supply'] as const) {
      const { status } = await invite(party, {
        name: 'x',
        email: 'x@x.example',
        organisation: world.organisation(true),
      })
      expect(status, party).toBe(403)
    }
    expect(await userOf('x@x.example')).toBeNull()
  })

  it.each([
    [{ name: '', email: 'a@b.example' }, 'Vul de naam in'],
    [{ name: 'A', email: 'geen adres' }, 'Vul een e-mailadres in'],
    [{ name: ['A'], email: 'a@b.example' }, 'Vul de naam in'],
    [{ name: 'A', email: { $ne: '' } }, 'Vul een e-mailadres in'],
    [{}, 'Vul de naam in'],
  ])('of %j is refused with what to do', async (person, message) => {
    const { status, text } = await invite('federation', person)
    expect(status).toBe(400)
    expect(text).toContain(message)
  })
})

describe('an editor', () => {
  it('reads, changes and deletes accounts of federations, and gives nobody another role', async () => {
    const { id } = await portal.make('users', {
      ...(await world.data('users', { mine: false, published: false })),
    })
    const change = {
      name: 'Andere naam',
      role: 'admin',
      organisation: world.organisation(false),
      ambassador: world.profile(true),
    }
    expect((await as('editor', `/users/${id}`, change, 'PATCH')).status).toBe(200)
    const after = await portal.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
    expect(after).toMatchObject({
      name: 'Andere naam',
      role: 'federation',
      organisation: world.organisation(false),
      ambassador: null,
    })
    expect((await as('editor', `/users/${id}`, undefined, 'DELETE')).status).toBe(200)
    const admin = await portal.account('admin')
    expect((await as('editor', `/users/${admin.id}`, { password }, 'PATCH')).status).toBe(403)
    expect(
      (await as('editor', '/users', await world.data('users', { mine: false, published: false }))).status,
    ).toBe(403)
  })
})

const written = {
  title: 'RaamRaam voor bewoners',
  summary: 'Bewoners van een woonzorgcentrum bellen met beeld, zonder wachtwoord.',
  description:
    'Een scherm aan het raam belt met één knop naar de familie. Er is alleen wifi voor nodig, en een uur uitleg voor het personeel van het centrum.',
  privacy: 'We bewaren geen gesprekken, alleen de naam van het centrum.',
  deployableIn: 'days',
}
const draft = async (more: object = {}): Promise<Id> => {
  const { body, text } = await as('federation', '/solutions?draft=true', {
    ...written,
    sectors: [world.sector],
    ...more,
  })
  if (!body.doc) throw new Error(text)
  return body.doc.id
}
const submit = async (id: Id, more: object = {}) =>
  as('federation', '/submissions/from-record', { collection: 'solutions', id, answers: {}, ...more })
const submissionOf = async (body: Answer) => {
  const { docs } = await portal.payload.find({
    collection: 'submissions',
    where: { reference: { equals: body.reference } },
    depth: 0,
    overrideAccess: true,
  })
  const [doc] = docs
  if (!doc) throw new Error(`No submission in ${JSON.stringify(body)}`)
  return doc
}
const decide = async (id: Id, change: object) => as('editor', `/submissions/${id}`, change, 'PATCH')
const publicly = async (id: Id) => portal.call('public', 'GET', `/solutions/${id}?depth=0`)

describe('a draft of a federation', () => {
  it('is sent in, approved, and public', async () => {
    const id = await draft()
    const { status, body, text } = await submit(id, { answers: { extra: 'Ook voor scholen.' } })
    expect(status, text).toBe(201)
    const submission = await submissionOf(body)
    const self = await portal.account('federation')
    expect(submission).toMatchObject({
      kind: 'solution',
      state: 'submitted',
      title: written.title,
      organisation: world.organisation(true),
      record: { relationTo: 'solutions', value: id },
      contact: { name: self.name, email: self.email },
      answers: {
        title: written.title,
        sectors: ['zorg'],
        extra: 'Ook voor scholen.',
        organisation: 'Voorbeeld eigen',
      },
    })
    expect((await publicly(id)).status).toBe(404)
    expect((await decide(submission.id, { state: 'approved' })).status).toBe(200)
    expect((await publicly(id)).body).toMatchObject({ title: written.title })
    await runJobs()
    const mails = await mailsTo(String(self.email))
    expect(mails.some((mail) => mail.includes('staat op de site'))).toBe(true)
  })

  it('that is sent back is changed and sent in again, as the same submission', async () => {
    const id = await draft({ title: 'Nog een oplossing' })
    const submission = await submissionOf((await submit(id)).body)
    await decide(submission.id, { state: 'changes-requested', reason: 'Zeg voor wie.' })
    const seen = await portal.call('federation', 'GET', `/submissions/${submission.id}`)
    expect(seen.body).toMatchObject({ state: 'changes-requested', reason: 'Zeg voor wie.' })
    expect(
      (
        await as(
          'federation',
          `/solutions/${id}`,
          { summary: 'Voor bewoners van een woonzorgcentrum, om te bellen.' },
          'PATCH',
        )
      ).status,
    ).toBe(200)
    const again = await submit(id)
    expect(again.status, again.text).toBe(200)
    expect(again.body.reference).toBe(submission.reference)
    expect(await submissionOf(again.body)).toMatchObject({
      state: 'submitted',
      answers: { summary: 'Voor bewoners van een woonzorgcentrum, om te bellen.' },
    })
    expect((await decide(submission.id, { state: 'approved' })).status).toBe(200)
    expect((await publicly(id)).status).toBe(200)
  })

  it('that is public already stays as it is until its change is approved', async () => {
    const id = await draft({ title: 'Eerste titel' })
    await decide((await submissionOf((await submit(id)).body)).id, { state: 'approved' })
    await as('federation', `/solutions/${id}`, { title: 'Tweede titel' }, 'PATCH')
    const { status, body } = await submit(id)
    expect(status).toBe(201)
    expect((await publicly(id)).body.title).toBe('Eerste titel')
    await decide((await submissionOf(body)).id, { state: 'approved' })
    expect((await publicly(id)).body.title).toBe('Tweede titel')
  })

  it('cannot change while it is read, nor be sent in twice', async () => {
    const id = await draft({ title: 'Wordt gelezen' })
    const { body } = await submit(id)
    const twice = await submit(id)
    expect(twice.status).toBe(409)
    for (const query of ['', '?autosave=true&draft=true']) {
      const { status, text } = await as(
        'federation',
        `/solutions/${id}${query}`,
        { title: 'Snel nog' },
        'PATCH',
      )
      expect(status).toBe(409)
      expect(text).toContain(String(body.reference))
    }
    await as('federation', `/solutions?where[id][equals]=${id}`, { title: 'Snel nog' }, 'PATCH')
    const { title } = (await portal.call('federation', 'GET', `/solutions/${id}?draft=true`)).body
    expect(title).toBe('Wordt gelezen')
    const submission = await submissionOf(body)
    expect(
      (await as('federation', `/submissions/${submission.id}`, { state: 'withdrawn' }, 'PATCH')).status,
    ).toBe(200)
    expect((await as('federation', `/solutions/${id}`, { title: 'Rustig aan' }, 'PATCH')).status).toBe(200)
    expect((await submit(id)).status).toBe(201)
  })

  it('has closed fields on its screen while it is read, and open ones before and after', async () => {
    const id = await draft({ title: 'Op het scherm' })
    // What the admin asks before it shows a record: `update` stands there for who may change it.
    const isOpen = async (party: (typeof parties)[number]) => {
      const { body } = await as(party, `/solutions/access/${id}`, {})
      return Boolean(Reflect.get(body, 'update'))
    }
    expect(await isOpen('federation')).toBe(true)
    const submission = await submissionOf((await submit(id)).body)
    expect(await isOpen('federation')).toBe(false)
    await decide(submission.id, { state: 'in-review' })
    expect(await isOpen('federation')).toBe(false)
    expect(await isOpen('editor')).toBe(true)
    await decide(submission.id, { state: 'changes-requested', reason: 'Korter.' })
    expect(await isOpen('federation')).toBe(true)
  })

  it('of another says nothing about whether it is read', async () => {
    const { id } = await world.record('solutions', { mine: false, published: true })
    await portal.make('submissions', {
      reference: 'VAN-EEN-ANDER',
      kind: 'solution',
      answers: {},
      organisation: world.organisation(false),
      record: { relationTo: 'solutions', value: id },
    })
    const { status, text } = await as('federation', `/solutions/${id}`, { title: 'x' }, 'PATCH')
    expect(status).toBe(403)
    expect(text).not.toContain('VAN-EEN-ANDER')
  })

  it('is held against the form, each field named as on the screen, in the language of who fills it in', async () => {
    const id = await draft({ summary: '', sectors: [], deployableIn: 'months' })
    const { status, text } = await submit(id, { answers: { extra: 'x'.repeat(5001), vreemd: 'y' } })
    expect(status).toBe(400)
    for (const name of ['Samenvatting', 'Sectoren', 'Inzetbaar', 'Vraag extra'])
      expect(text).toContain(`“${name}”`)
    const english = await portal.call('federation', 'POST', '/submissions/from-record', {
      body: { collection: 'solutions', id, answers: {} },
      headers: { 'accept-language': 'en' },
    })
    expect(english.text).toContain('Fill in “Summary”.')
    expect(
      (await portal.call('federation', 'GET', `/submissions?where[title][equals]=${written.title}`)).status,
    ).toBe(200)
  })

  it('is held against the form once more when its submission is moved by hand', async () => {
    const id = await draft({ title: 'Met de hand' })
    const submission = await submissionOf((await submit(id)).body)
    await decide(submission.id, { state: 'changes-requested', reason: 'Korter.' })
    await as('federation', `/solutions/${id}?draft=true`, { summary: '' }, 'PATCH')
    const move = async () =>
      as('federation', `/submissions/${submission.id}`, { state: 'submitted' }, 'PATCH')
    expect((await move()).status).toBe(400)
    await as('federation', `/solutions/${id}`, { summary: 'Kort.' }, 'PATCH')
    expect((await move()).status).toBe(200)
    expect((await submissionOf({ reference: submission.reference })).answers).toMatchObject({
      summary: 'Kort.',
    })
  })

  it('of another cannot be sent in, whoever asks', async () => {
    const other = await world.record('solutions', { mine: false, published: true })
    const hidden = await world.record('challenges', { mine: false, published: false })
    for (const sent of [
      { collection: 'solutions', id: other.id },
      { collection: 'challenges', id: hidden.id },
    ])
      expect((await as('federation', '/submissions/from-record', sent)).status).toBe(404)
    for (const sent of [
      {},
      { collection: 'users', id: 1 },
      { collection: 'solutions', id: 'x' },
      { collection: ['solutions'], id: 1 },
    ])
      expect((await as('federation', '/submissions/from-record', sent)).status).toBe(404)
    const mine = await draft()
    for (const party of parties.filter((one) => one !== 'federation'))
      expect(
        (await as(party, '/submissions/from-record', { collection: 'solutions', id: mine })).status,
      ).toBe(403)
  })
})

describe('a submission of a federation', () => {
  it('is moved by it, and keeps what it said and whose it is', async () => {
    const submission = await submissionOf((await submit(await draft({ title: 'Alleen verplaatsen' }))).body)
    const sent = {
      answers: {},
      reason: 'x',
      notes: 'x',
      reference: 'x',
      kind: 'challenge',
      contact: { email: 'x@x.example' },
      organisation: world.organisation(false),
      record: null,
      assignedTo: 1,
      history: [],
      marks: ['trap'],
    }
    await as('federation', `/submissions/${submission.id}`, sent, 'PATCH')
    const { updatedAt: before, ...kept } = submission
    const { updatedAt: after, ...now } = await submissionOf({ reference: submission.reference })
    expect(now).toEqual(kept)
    expect([before, after].every((one) => typeof one === 'string')).toBe(true)
  })
})
