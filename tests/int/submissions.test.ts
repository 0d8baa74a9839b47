import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, rightAnswers, storedUnder, type Intake } from '../support/intake.ts'
import { openPortal, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let intake: Intake
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  intake = await openIntake(portal)
})
afterAll(() => portal.close())

const stored = async (reference: unknown) => storedUnder(portal, reference)
/** Every text differs: the same one is taken three times an hour. */
let nth = 0
const answers = (more: object = {}) => ({ ...rightAnswers, title: `Oplossing ${(nth += 1)}`, ...more })

describe('a submission that comes in', () => {
  it('is kept as it was answered, with a reference, a contact and a known organisation', async () => {
    const given = answers({ extra: ' Met spaties \t en\nregels ✓ ' })
    const { status, body } = await intake.send(given)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.reference).toMatch(/^HD-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const [doc] = await stored(body.reference)
    expect(doc?.answers).toEqual(given)
    expect(doc).toMatchObject({
      title: given.title,
      kind: 'solution',
      state: 'submitted',
      contact: { name: 'Kanarie Vogel', email: 'kanarie@inzender.example' },
      marks: ['no-proof'],
    })
    expect(doc?.organisation).toBeTypeOf('number')
    expect(JSON.stringify(doc)).not.toContain(String(body.token))
  })

  it('is refused with a sentence for each question that is not right', async () => {
    const { title: _, ...rest } = answers({ 'contact.email': 'geen adres', summary: 'x'.repeat(300) })
    const { status, body } = await intake.send({ ...rest, sectors: ['bestaat-niet'], vreemd: 'x', extra: 7 })
    expect(status).toBe(400)
    const problems = Object.fromEntries((body.problems ?? []).map((one) => [one.question, one.message]))
    expect(Object.keys(problems).sort()).toEqual(
      ['contact.email', 'extra', 'sectors', 'summary', 'title', 'vreemd'].sort(),
    )
    expect(problems.title).toBe('Vul “Vraag title” in.')
    expect(problems.summary).toContain('300 tekens')
  })

  it.each([
    ['no answers', { answers: undefined }],
    ['answers that are a list', { answers: [] }],
    ['a form that is none', { form: 999_999 }],
    ['a form of another type', { form: 'x' }],
    ['a ticket of someone else', { ticket: 'k.x.y' }],
    ['no ticket', { ticket: null }],
  ])('is refused with %s', async (_, more) => {
    const { status, body } = await intake.send(answers(), more)
    expect([400, 404]).toContain(status)
    expect(body.message).toBeTruthy()
  })

  it('says to staff which challenge it answers, also after it was approved', async () => {
    const challenge = await world.record('challenges', { mine: false, published: true })
    const about = { collection: 'challenges', id: challenge.id }
    const [doc] = await stored((await intake.send(answers(), { about })).body.reference)
    const counterpart = { relationTo: 'challenges', value: challenge.id }
    expect(doc).toMatchObject({ counterpart, title: `Oplossing ${nth}` })
    expect(doc?.record).toBeFalsy()
    for (const body of [{ state: 'approved' }, { notes: 'Nagelezen.' }]) {
      const answer = await portal.call('editor', 'PATCH', `/submissions/${doc?.id}?depth=0`, { body })
      expect(answer.status, answer.text).toBe(200)
    }
    expect((await stored(doc?.reference))[0]).toMatchObject({
      counterpart,
      record: { relationTo: 'solutions' },
    })
  })

  it('arrives all the same when that challenge is gone, or is none', async () => {
    const draft = await world.record('challenges', { mine: false, published: false })
    const solution = await world.record('solutions', { mine: false, published: true })
    for (const about of [
      { collection: 'challenges', id: draft.id },
      { collection: 'challenges', id: 'x' },
      { collection: 'solutions', id: solution.id },
    ]) {
      const { status, body } = await intake.send(answers(), { about })
      expect(status).toBe(201)
      expect((await stored(body.reference))[0]?.counterpart).toBeFalsy()
    }
  })

  it('comes from our own site alone', async () => {
    const sent = { ticket: intake.ticket(), form: intake.form.id, answers: answers(), visitor: {} }
    for (const seal of ['', `${Date.now()}.x`, `${Date.now() - 120_000}.x`])
      expect((await intake.post('/api/submissions/receive', sent, seal)).status).toBe(403)
  })

  it('is one submission when it is sent twenty times at once, and every answer is the same', async () => {
    const ticket = intake.ticket()
    const given = answers()
    const visitor = { address: '10.9.9.9', trap: '', proof: null }
    const replies = await Promise.all(
      Array.from({ length: 20 }, async () => intake.send(given, { ticket, visitor })),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201))
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await stored(replies[0]?.body.reference)).toHaveLength(1)
    const other = await intake.send({ ...given, title: 'Iets anders' }, { ticket, visitor })
    expect(other.status).toBe(409)
    expect(other.body.message).toContain('link in je mail')
  })

  it('is stopped kindly when too many come from one address, and not when they are the same', async () => {
    const visitor = { address: '10.8.8.8', trap: '', proof: null }
    const ticket = intake.ticket()
    const same = answers()
    for (let times = 0; times < 12; times += 1)
      expect((await intake.send(same, { ticket, visitor })).status).toBe(201)
    const statuses = []
    for (let times = 0; times < 10; times += 1) statuses.push(await intake.send(answers(), { visitor }))
    const last = statuses.at(-1)
    expect(statuses.filter(({ status }) => status === 201)).toHaveLength(9)
    expect(last?.status).toBe(429)
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last?.body.message).toContain('Wacht even')
  })

  it('has no mark when a browser worked for it, and has one when the work was for another submission', async () => {
    const ticket = intake.ticket()
    const visitor = { address: '10.7.7.8', trap: '', proof: await intake.prove(ticket) }
    const [worked] = await stored((await intake.send(answers(), { ticket, visitor })).body.reference)
    expect(worked?.marks).toEqual([])
    const [again] = await stored((await intake.send(answers(), { visitor })).body.reference)
    expect(again?.marks).toEqual(['no-proof'])
  })

  it('is told apart when a machine may have sent it, and kept all the same', async () => {
    const { body } = await intake.send(answers({ extra: 'http://a.b '.repeat(9) }), {
      visitor: { address: '10.7.7.7', trap: 'gevuld', proof: null },
    })
    const [doc] = await stored(body.reference)
    expect(doc?.marks).toEqual(['trap', 'no-proof', 'links'])
  })

  it.each(
    [
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} ｆｕｌｌ ﷽',
      '\u202Etxet sdrawkcab\u202C',
      '\u200B\u200Dgeen breedte\uFEFF',
      `'; DROP TABLE submissions; --`,
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      '${7*7} {{7*7}} <%= 7*7 %> #{7*7}',
      '../../../etc/passwd%00',
      'null undefined NaN Infinity true false 0 -1 1e308',
      '{"$gt":""} __proto__ constructor hasOwnProperty',
      '\u0085\u2028\u2029 regels',
      'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤',
      '=cmd|" /C calc"!A0 @SUM(1) +1 -1',
      'a'.repeat(4_900),
    ].map((text) => [text.slice(0, 24), text]),
  )('keeps %s byte for byte', async (_, text) => {
    const { status, body } = await intake.send(answers({ extra: text, title: text.slice(0, 100) }))
    expect(status, JSON.stringify(body)).toBe(201)
    const [doc] = await stored(body.reference)
    expect((doc?.answers as Record<string, string>).extra).toBe(text)
    expect(doc?.title).toBe(text.slice(0, 100))
  })

  it.each([
    ['a NUL', 'x\0y'],
    ['half a pair', 'x\uD800y'],
    ['a bell', 'x\u0007y'],
  ])('refuses %s, naming the question', async (_, text) => {
    const { status, body } = await intake.send(answers({ extra: text }))
    expect(status).toBe(400)
    expect(body.problems?.[0]).toMatchObject({ question: 'extra' })
  })
})

describe('the status page', () => {
  it('tells how it stands, lets its holder withdraw, and tells nobody else', async () => {
    const { body } = await intake.send(answers())
    const { token, reference } = body
    const { status, body: seen } = await intake.post('/api/submissions/status', { token })
    expect(status).toBe(200)
    expect(seen).toMatchObject({ reference, state: 'submitted', mayChange: false, mayWithdraw: true })
    for (const wrong of [`${String(token).slice(1)}x`, '', null, 7, 'x'.repeat(43)])
      expect((await intake.post('/api/submissions/status', { token: wrong })).status).toBe(404)
    expect((await intake.post('/api/submissions/change', { token, answers: answers() })).status).toBe(409)
    expect((await intake.post('/api/submissions/withdraw', { token })).status).toBe(200)
    expect((await intake.post('/api/submissions/withdraw', { token })).status).toBe(409)
    const after = await intake.post('/api/submissions/status', { token })
    expect(after.body.state).toBe('withdrawn')
  })

  it('stays for ninety days after the end', async () => {
    const { body } = await intake.send(answers())
    const [doc] = await stored(body.reference)
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    for (const [days, status] of [
      [89, 200],
      [91, 404],
    ] as const) {
      await portal.payload.db.updateOne({
        collection: 'submissions',
        id: Number(doc?.id),
        data: { endedAt: daysAgo(days) },
      })
      expect((await intake.post('/api/submissions/status', { token: body.token })).status).toBe(status)
    }
  })
})

describe('a form that is kept for later', () => {
  it('comes back by its link and by no other', async () => {
    const kept = await intake.post('/api/form-drafts/keep', {
      form: intake.form.id,
      answers: { title: 'Half', summary: '' },
      email: 'later@inzender.example',
    })
    expect(kept.status).toBe(202)
    const { docs } = await portal.payload.find({
      collection: 'payload-jobs',
      overrideAccess: true,
      limit: 500,
    })
    const input = docs.map((job) => job.input as Record<string, unknown>).find(({ email }) => email)
    const { status, body } = await intake.post('/api/form-drafts/resume', { token: input?.token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ form: intake.form.id, kind: 'solution', answers: { title: 'Half' } })
    expect((await intake.post('/api/form-drafts/resume', { token: 'x'.repeat(43) })).status).toBe(404)
    expect(
      (await intake.post('/api/form-drafts/keep', { form: intake.form.id, answers: {}, email: 'x' })).status,
    ).toBe(400)
  })
})
