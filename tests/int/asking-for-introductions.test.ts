import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Party } from '#collections/access/roles.ts'
import type { Introduction, Match } from '#collections/payload-types.ts'
import { content } from '#cms/seed/content.ts'
import { openIntake, storedUnder, type Intake } from '../support/intake.ts'
import { mailsAfterWork } from '../support/mail-files.ts'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let intake: Intake
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  const form = content('forms').find(({ slug }) => slug === 'kennismaking')
  intake = await openIntake(portal, { ...form, _status: 'published' })
})
afterAll(() => portal.close())

let nth = 0
/** A public record of which somebody can be reached. */
const record = async (collection: 'solutions' | 'challenges', email = `kant${(nth += 1)}@portaal.example`) =>
  portal.make(collection, {
    ...(await world.data(collection, { mine: true, published: true })),
    contact: { name: 'Ans Aanbod', email },
  }) as Promise<{ id: Id; slug: string; contact: { email: string } }>

const answers = (more: object = {}) => ({
  title: 'Beeldbellen voor veertig bewoners',
  description: `Onze bewoners zien hun familie niet, al voor de ${(nth += 1)}e week.`,
  organisation: 'Voorbeeld ander',
  'contact.name': 'Vera Vraag',
  'contact.email': `vera${nth}@vraag.example`,
  ...more,
})
const sendIn = async (collection: 'solutions' | 'challenges' | 'initiatives', id: Id, more: object = {}) =>
  intake.send(answers(more), { about: { collection, id } })
/** A request that arrived, of whom a moderator has seen to it that the right ambassador can decide. */
const requested = async (collection: 'solutions' | 'challenges', id: Id, more: object = {}) => {
  const { body } = await sendIn(collection, id, more)
  const [submission] = await storedUnder(portal, body.reference)
  if (!submission) throw new Error(JSON.stringify(body))
  if (collection === 'solutions') await decide('editor', submission.id, { policyDomain: world.domain(true) })
  return { ...submission, email: submission.contact?.email ?? '', token: body.token }
}
const decide = async (party: Party, id: Id, body: object) =>
  portal.call(party, 'PATCH', `/submissions/${id}?depth=0`, { body })
const approve = async (id: Id, party: Party = 'ambassador') => decide(party, id, { state: 'approved' })
const stored = async (reference: string) => (await storedUnder(portal, reference))[0]
const find = async (collection: 'matches' | 'introductions', where: Where) =>
  (await portal.payload.find({ collection, where, depth: 0, overrideAccess: true })).docs as (Partial<
    Match & Introduction
  > & { id: number })[]
const mailsTo = async (address: string) => mailsAfterWork(portal, address)
const tokenIn = (mails: string[]): string =>
  mails.map((mail) => /\/antwoord\/([\w.-]+)/.exec(mail)?.[1]).findLast(Boolean) ?? ''

describe('someone who asks for an introduction to a solution', () => {
  it('is brought together with its provider once that says yes, without a record on the site', async () => {
    const solution = await record('solutions')
    const { id, reference, email, kind, title } = await requested('solutions', solution.id)
    expect([kind, title]).toEqual([
      'introduction',
      (await portal.payload.findByID({ collection: 'solutions', id: solution.id })).title,
    ])
    const { status, text } = await approve(id)
    expect(status, text).toBe(200)

    const counterpart = (await stored(reference))?.counterpart
    expect(counterpart?.relationTo).toBe('challenges')
    const challenge = await portal.payload.findByID({
      collection: 'challenges',
      id: Number(counterpart?.value),
      depth: 0,
      draft: true,
    })
    expect(challenge).toMatchObject({
      title: 'Beeldbellen voor veertig bewoners',
      _status: 'draft',
      sectors: [world.sector],
      policyDomain: world.domain(true),
      contact: { email },
    })
    const [match] = await find('matches', { challenge: { equals: challenge.id } })
    expect(match).toMatchObject({ solution: solution.id, state: 'proposed', owner: world.profile(true) })
    const [introduction] = await find('introductions', { match: { equals: match?.id } })
    expect(introduction).toMatchObject({ demandAnswer: 'accepted', supplyAnswer: 'waiting' })

    const own = await mailsTo(email)
    expect(own).toHaveLength(2)
    expect(own.join()).not.toContain('/antwoord/')
    const asked = await mailsTo(solution.contact.email)
    expect(asked).toHaveLength(1)
    const seen = await intake.post('/api/matches/ask', { token: tokenIn(asked) })
    for (const told of [asked[0], JSON.stringify(seen.body)]) {
      expect(told).toContain('Voorbeeld ander')
      expect(told).toContain('zien hun familie niet')
      for (const reached of [email, 'Vera Vraag']) expect(told).not.toContain(reached)
    }
    await intake.post('/api/matches/reply', { token: tokenIn(asked), choice: 'accepted' })
    const together = (await mailsTo(email)).at(-1) ?? ''
    expect(together).toContain(solution.contact.email)
    expect((await find('matches', { id: { equals: match?.id } }))[0]?.state).toBe('introduced')
  })

  it('names a challenge of their own by its address: no second one is made, and who is known is not asked', async () => {
    const solution = await record('solutions')
    const mine = await record('challenges', 'eigen@vraag.example')
    const address = `https://portaal.example/uitdagingen/${mine.slug}`
    const { id, reference } = await requested('solutions', solution.id, {
      counterpart: address,
      'contact.email': 'Eigen@vraag.example',
    })
    await approve(id)
    expect((await stored(reference))?.counterpart).toEqual({ relationTo: 'challenges', value: mine.id })
    const [match] = await find('matches', { challenge: { equals: mine.id } })
    const [introduction] = await find('introductions', { match: { equals: match?.id } })
    expect(introduction).toMatchObject({ demandAnswer: 'accepted', supplyAnswer: 'waiting' })

    const again = await requested('solutions', (await record('solutions')).id, {
      counterpart: address,
      'contact.email': 'een.collega@vraag.example',
    })
    await approve(again.id)
    const [, other] = await find('matches', { challenge: { equals: mine.id } })
    const [asked] = await find('introductions', { match: { equals: other?.id ?? match?.id } })
    expect(asked?.supplyAnswer).toBe('waiting')
    expect((await mailsTo('eigen@vraag.example')).some((mail) => mail.includes('/antwoord/'))).toBe(true)
  })

  it('is told what is missing, and nothing is half done, when the other side cannot be reached', async () => {
    const solution = await portal.make(
      'solutions',
      await world.data('solutions', { mine: false, published: true }),
    )
    const { id, reference } = await requested('solutions', solution.id)
    const before = await portal.payload.count({ collection: 'challenges', overrideAccess: true })
    const { status, text } = await approve(id)
    expect(status).toBe(400)
    expect(text).toContain('Vul eerst een e-mailadres in')
    expect(await stored(reference)).toMatchObject({ state: 'submitted' })
    expect(await portal.payload.count({ collection: 'challenges', overrideAccess: true })).toEqual(before)
    expect(await find('matches', { solution: { equals: solution.id } })).toEqual([])
  })
})

describe('someone who offers help to a challenge', () => {
  it('is named to the other side as the organisation that they typed, though the portal does not know it', async () => {
    const challenge = await record('challenges')
    const { id } = await requested('challenges', challenge.id, { organisation: 'Buurtkeuken De Lepel' })
    expect((await approve(id)).status).toBe(200)
    const asked = await mailsTo(challenge.contact.email)
    const seen = await intake.post('/api/matches/ask', { token: tokenIn(asked) })
    expect(asked[0]).toContain('Buurtkeuken De Lepel vraagt om met je kennis te maken.')
    expect(JSON.stringify(seen.body)).toContain('Buurtkeuken De Lepel wil graag met je kennismaken.')
  })

  it('has a draft of a solution made, and the challenge’s own domain decides who follows it up', async () => {
    const challenge = await record('challenges')
    const { id, reference, policyDomain, ambassador } = await requested('challenges', challenge.id)
    expect([policyDomain, ambassador]).toEqual([world.domain(true), world.profile(true)])
    const { status, text } = await approve(id)
    expect(status, text).toBe(200)
    const counterpart = (await stored(reference))?.counterpart
    expect(counterpart?.relationTo).toBe('solutions')
    expect((await portal.call('public', 'GET', `/solutions/${Number(counterpart?.value)}`)).status).toBe(404)
    const [match] = await find('matches', { challenge: { equals: challenge.id } })
    expect(await find('introductions', { match: { equals: match?.id } })).toMatchObject([
      { demandAnswer: 'waiting', supplyAnswer: 'accepted' },
    ])
  })

  it('keeps that ambassador when it was sent back and changed', async () => {
    const challenge = await record('challenges')
    const { id, token, reference } = await requested('challenges', challenge.id)
    await decide('ambassador', id, { state: 'changes-requested', reason: 'Zeg voor wie het is.' })
    const { status } = await intake.post('/api/submissions/change', {
      token,
      answers: answers(),
      visitor: { address: '10.9.9.9', trap: '', proof: null },
    })
    expect(status).toBe(200)
    expect(await stored(reference)).toMatchObject({
      state: 'submitted',
      policyDomain: world.domain(true),
      ambassador: world.profile(true),
    })
  })

  it('is introduced once: a second request for the same pair says that it was asked already', async () => {
    const challenge = await record('challenges')
    const mine = await record('solutions', 'zelfde@aanbod.example')
    for (const expected of [200, 409]) {
      const { id } = await requested('challenges', challenge.id)
      await decide('editor', id, { counterpart: { relationTo: 'solutions', value: mine.id } })
      const { status, text } = await approve(id)
      expect(status, text).toBe(expected)
      if (expected === 409) expect(text).toContain('al een kennismaking gevraagd')
    }
  })

  it('is matched anew when the pair was declined before', async () => {
    const challenge = await record('challenges')
    const mine = await record('solutions')
    const match = await portal.make('matches', {
      challenge: challenge.id,
      solution: mine.id,
      state: 'declined',
      reason: 'Te duur.',
    })
    const { id } = await requested('challenges', challenge.id)
    await decide('editor', id, { counterpart: { relationTo: 'solutions', value: mine.id } })
    expect((await approve(id)).status).toBe(200)
    expect((await find('matches', { id: { equals: match.id } }))[0]?.state).toBe('proposed')
  })
})

describe('a request for an introduction', () => {
  it('goes to the person whom the page of the solution shows, who decides about it', async () => {
    const sector = (await portal.make('sectors', { name: 'Bezorging', icon: 'cup', colour: 'teal' })).id
    const person = async (name: string, kind: string, domain: boolean) =>
      portal.make('ambassadors', {
        name,
        kind,
        policyDomains: [world.domain(domain)],
        sectors: [sector],
        _status: 'published',
      })
    await person('Anna, contactpersoon', 'contact', false)
    await person('Zoë, ambassadeur', 'ambassador', false)
    const shown = await person('Bert, ambassadeur', 'ambassador', true)
    const solution = await record('solutions')
    await portal.payload.update({
      collection: 'solutions',
      id: solution.id,
      data: { sectors: [Number(sector)] },
      overrideAccess: true,
    })
    const { body } = await sendIn('solutions', solution.id)
    const submission = await stored(String(body.reference))
    expect(submission).toMatchObject({ ambassador: shown.id, policyDomain: world.domain(true) })
    const { status, text } = await approve(submission?.id ?? 0)
    expect(status, text).toBe(200)

    const domain = await portal.payload.findByID({ collection: 'policy-domains', id: world.domain(false) })
    const chosen = await sendIn('solutions', solution.id, { policyDomain: domain.slug })
    expect(await stored(String(chosen.body.reference))).toMatchObject({ policyDomain: world.domain(false) })
  })

  it('goes to the taskforce when nobody looks after the sectors either', async () => {
    const taskforce = world.profile(false)
    await portal.payload.updateGlobal({
      slug: 'settings',
      data: { name: 'Helemaal Digitaal', fallback: Number(taskforce) },
      overrideAccess: true,
    })
    const { body } = await sendIn('solutions', (await record('solutions')).id)
    expect(await stored(String(body.reference))).toMatchObject({ ambassador: taskforce, policyDomain: null })
  })

  it('may be longer than what the other side is written first, when an editor asks for more', async () => {
    const solution = await record('solutions')
    const form = content('forms').find(({ slug }) => slug === 'kennismaking')
    const steps = form?.steps.map((step) => ({
      ...step,
      questions: step.questions.map((one) =>
        one.fills === 'description' ? { ...one, maxLength: 9_000 } : one,
      ),
    }))
    const long = await openIntake(portal, { ...form, slug: 'kennismaking-lang', steps, _status: 'published' })
    const description = 'Veertig bewoners. '.repeat(400)
    const { body } = await long.send(answers({ description }), {
      about: { collection: 'solutions', id: solution.id },
    })
    const submission = await stored(String(body.reference))
    await decide('editor', submission?.id ?? 0, { policyDomain: world.domain(true) })
    const { status, text } = await approve(submission?.id ?? 0)
    expect(status, text).toBe(200)
    expect((await stored(String(body.reference)))?.answers).toMatchObject({ description })
  })

  it('is about a public challenge or solution, and nothing else', async () => {
    const hidden = await world.record('solutions', { mine: true, published: false })
    const initiative = await world.record('initiatives', { mine: true, published: true })
    expect((await intake.send(answers())).status).toBe(400)
    expect((await sendIn('solutions', hidden.id)).status).toBe(404)
    expect((await sendIn('initiatives', initiative.id)).status).toBe(404)
  })

  it('brings a challenge and a solution together, never two of a kind', async () => {
    const challenge = await record('challenges')
    const { id } = await requested('challenges', challenge.id)
    const other = await record('challenges')
    await decide('editor', id, { counterpart: { relationTo: 'challenges', value: other.id } })
    const { status, text } = await approve(id)
    expect(status).toBe(400)
    expect(text).toContain('Kies als andere kant')
    expect(await find('matches', { challenge: { equals: challenge.id } })).toEqual([])
  })

  it('is decided by brokers of the domain; nobody else can have two sides written to', async () => {
    const challenge = await record('challenges')
    const { id } = await requested('challenges', challenge.id)
    for (const party of ['public', 'federation', 'supply'] as const)
      expect((await approve(id, party)).status, party).toBeGreaterThanOrEqual(400)
    const foreign = await portal.make('challenges', {
      ...(await world.data('challenges', { mine: false, published: true })),
      contact: { email: 'ver@weg.example' },
    })
    const away = await requested('challenges', foreign.id)
    expect((await approve(away.id)).status).toBe(403)
    expect(await find('introductions', { 'match.challenge': { in: [challenge.id, foreign.id] } })).toEqual([])
  })
})
