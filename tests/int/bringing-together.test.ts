import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Party } from '#collections/access/roles.ts'
import { matchMovers, matchStates, matchTransitionFor, mayMove } from '#collections/matches/transitions.ts'
import { openIntake, type Intake } from '../support/intake.ts'
import { mailsAfterWork, workOff } from '../support/mail-files.ts'
import { openPortal, type Doc, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let intake: Intake
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  intake = await openIntake(portal)
  await portal.payload.update({
    collection: 'ambassadors',
    id: world.profile(true),
    data: { contact: { email: 'ambassadeur@domein.example' } },
    overrideAccess: true,
  })
})
afterAll(() => portal.close())

const as = async (party: Party, method: string, where: string, body?: unknown) =>
  portal.call(party, method, where, { body })
const runJobs = async () => workOff(portal)
const mailsTo = async (address: string) => mailsAfterWork(portal, address)
const matchOf = async (id: Id) =>
  portal.payload.findByID({
    collection: 'matches',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })

let nth = 0
/** A proposed match, of which both sides can be reached. */
const pair = async (reason = 'Ze passen.') => {
  nth += 1
  const shown = { mine: true, published: true }
  const demand = `vraag${nth}@kant.example`
  const supply = `aanbod${nth}@kant.example`
  const challenge = await portal.make('challenges', {
    ...(await world.data('challenges', shown)),
    contact: { name: 'Vera Vraag', email: demand, phone: '012 34 56 78' },
  })
  const solution = await portal.make('solutions', {
    ...(await world.data('solutions', shown)),
    contact: { name: 'Ans Aanbod', email: supply },
  })
  const { body, text } = await as('ambassador', 'POST', '/matches', {
    challenge: challenge.id,
    solution: solution.id,
    reason,
  })
  if (!body.doc) throw new Error(text)
  return { match: body.doc, challenge, solution, demand, supply }
}
const introduce = async (match: Doc, party: Party = 'ambassador') =>
  as(party, 'POST', '/introductions', { match: match.id })
const tokenIn = (mails: string[]): string => /\/antwoord\/([\w.-]+)/.exec(mails.at(-1) ?? '')?.[1] ?? ''
const ask = async (token: string) => intake.post('/api/matches/ask', { token })
const reply = async (token: string, choice: string, text = '') =>
  intake.post('/api/matches/reply', { token, choice, text })

describe('the table of a match', () => {
  const steps = (['none', ...matchStates] as const).flatMap((from) =>
    matchStates.map((to) => [from, to] as const),
  )
  it.each(steps.filter(([from, to]) => from !== to))(
    'from %s to %s holds for every role',
    async (from, to) => {
      for (const mover of matchMovers) {
        if (mover === 'party') continue
        const shown = { mine: true, published: true }
        const sides = {
          challenge: (await world.record('challenges', shown)).id,
          solution: (await world.record('solutions', shown)).id,
        }
        const change = { state: to, reason: `Omdat ${to}` }
        const { status, text } =
          from === 'none'
            ? await as(mover, 'POST', '/matches', { ...sides, ...change })
            : await as(
                mover,
                'PATCH',
                `/matches/${(await portal.make('matches', { ...sides, state: from })).id}`,
                change,
              )
        const isBroker = ['ambassador', 'editor', 'admin'].includes(mover)
        const right = from === 'none' ? 201 : 200
        const expected = !isBroker
          ? 403
          : !matchTransitionFor(from, to)
            ? 409
            : mayMove(mover, from, to)
              ? right
              : 403
        expect(status, `${mover}: ${text}`).toBe(expected)
      }
    },
  )

  it('asks why when a pair is declined, and forgets it when the pair is proposed again', async () => {
    const { match } = await pair()
    const without = await as('ambassador', 'PATCH', `/matches/${match.id}`, { state: 'declined' })
    expect(without.status).toBe(400)
    expect(without.text).toContain('waarom dit niet past')
    await as('ambassador', 'PATCH', `/matches/${match.id}`, { state: 'declined', reason: 'Te duur.' })
    await as('ambassador', 'PATCH', `/matches/${match.id}`, { state: 'proposed' })
    const { reason, log } = await matchOf(match.id)
    expect(reason).toBeNull()
    expect(log?.map(({ kind, text }) => [kind, text])).toEqual([
      ['decision', 'voorgesteld'],
      ['decision', 'afgewezen: Te duur.'],
      ['decision', 'voorgesteld'],
    ])
  })

  it('keeps what happens around a match to staff', async () => {
    const { match } = await pair()
    await as('ambassador', 'PATCH', `/matches/${match.id}`, { nextStep: 'kanarie', outcomeNote: 'kanarie' })
    await portal.payload.update({
      collection: 'matches',
      id: match.id,
      data: { state: 'in-use' },
      overrideAccess: true,
    })
    for (const party of ['public', 'federation'] as const) {
      const { text, status } = await as(party, 'GET', `/matches/${match.id}?depth=2`)
      expect(status).toBe(200)
      for (const word of [
        'kanarie',
        '"by"',
        'nextStep',
        'outcome',
        'reminded',
        'declinedWords',
        ...(party === 'public' ? ['kant.example'] : []),
      ])
        expect(text, word).not.toContain(word)
    }
  })
})

describe('an introduction', () => {
  it('is one mail to both with their details, after both said yes by link', async () => {
    const { match, demand, supply } = await pair()
    const { status, text } = await introduce(match)
    expect(status, text).toBe(201)
    const asked = await mailsTo(demand)
    expect(asked).toHaveLength(1)
    expect(asked[0]).not.toContain(supply)
    const [mine, theirs] = [tokenIn(asked), tokenIn(await mailsTo(supply))]
    for (let time = 0; time < 2; time += 1) {
      const { body } = await ask(mine)
      expect((body.choices as unknown[]).length).toBe(2)
    }
    expect((await matchOf(match.id)).state).toBe('proposed')
    expect((await reply(mine, 'accepted')).status).toBe(200)
    expect((await matchOf(match.id)).state).toBe('proposed')
    expect((await reply(theirs, 'accepted')).body.paragraphs).toContain(
      'Jullie zeiden allebei ja. De mail met elkaars gegevens is onderweg.',
    )
    expect((await matchOf(match.id)).state).toBe('introduced')
    const [, both, ...more] = await mailsTo(demand)
    expect(more).toEqual([])
    expect(both).toContain(supply)
    expect(both).toContain('Vera Vraag')
    expect(both).toContain('text/calendar')
    expect(await mailsTo(supply)).toHaveLength(2)
    // A second time changes nothing.
    await reply(mine, 'refused', 'Toch niet.')
    await reply(theirs, 'accepted')
    expect((await matchOf(match.id)).state).toBe('introduced')
    expect(await mailsTo(demand)).toHaveLength(2)
  })

  it('needs no reason: the mail then says what it is about, and the page too', async () => {
    const { match, demand, supply, challenge, solution } = await pair('')
    expect((await introduce(match)).status).toBe(201)
    const tokens = []
    for (const address of [demand, supply]) {
      const asked = await mailsTo(address)
      const text = (asked[0] ?? '').split('text/html')[0] ?? ''
      expect(text).toContain('bij elkaar passen')
      expect(text).not.toMatch(/\b(null|undefined)\b|(\r?\n){4}/)
      tokens.push(tokenIn(asked))
    }
    const { body } = await ask(tokens[0] ?? '')
    expect(JSON.stringify(body.paragraphs)).toContain(String(challenge.title))
    expect(JSON.stringify(body.paragraphs)).toContain(String(solution.title))
    expect(body.paragraphs).not.toContain('')
    for (const token of tokens) await reply(token, 'accepted')
    expect((await matchOf(match.id)).state).toBe('introduced')
  })

  it('happens once when both say yes at the same moment', async () => {
    const { match, demand, supply } = await pair()
    await introduce(match)
    const tokens = [tokenIn(await mailsTo(demand)), tokenIn(await mailsTo(supply))]
    const answers = await Promise.all(
      [...tokens, ...tokens, ...tokens].map(async (token) => reply(token, 'accepted')),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect((await matchOf(match.id)).state).toBe('introduced')
    expect(await mailsTo(demand)).toHaveLength(2)
  })

  it('that is refused goes back to the ambassador with the reason, and can be asked again', async () => {
    const { match, supply, demand } = await pair()
    await introduce(match)
    const token = tokenIn(await mailsTo(supply))
    const without = await reply(token, 'refused')
    expect([without.status, without.body.message]).toEqual([
      400,
      'Schrijf er nog bij waarom niet. Eén zin is genoeg.',
    ])
    expect((await reply(token, 'refused', 'Geen tijd tot januari.')).status).toBe(200)
    const after = await matchOf(match.id)
    expect(after).toMatchObject({
      state: 'proposed',
      nextStep: 'Kennismaking geweigerd: kies wat je nu doet',
    })
    expect(after.log?.at(-1)?.text).toContain('Geen tijd tot januari.')
    expect((await mailsTo('ambassadeur@domein.example')).at(-1)).toContain('Kennismaking geweigerd')
    expect(await mailsTo(demand)).toHaveLength(1)
    expect((await introduce(match)).status).toBe(201)
  })

  it('is asked for once, for a match that is proposed, and only when both can be reached', async () => {
    const { match, challenge } = await pair()
    expect((await introduce(match)).status).toBe(201)
    expect((await introduce(match)).text).toContain('al een kennismaking gevraagd')
    const other = await pair()
    await portal.payload.update({
      collection: 'challenges',
      id: other.challenge.id,
      data: { contact: { email: null }, _status: 'published' },
      overrideAccess: true,
    })
    const { status, text } = await introduce(other.match)
    expect(status).toBe(400)
    expect(text).toContain(String(other.challenge.title))
    await as('ambassador', 'PATCH', `/matches/${match.id}`, { state: 'declined', reason: 'Toch niet.' })
    expect((await introduce(match)).status).toBe(409)
    expect(challenge.id).toBeTruthy()
  })

  it.each(['', 'x', 'introduction.1.demand.zzzzzzzz.onzin', '../../x', 'survey.1.1.zzzzzzzz.'])(
    'is not opened by %j, which says what to do',
    async (token) => {
      for (const { status, body } of [await ask(token), await reply(token, 'accepted')]) {
        expect(status).toBe(404)
        expect(body.message).toContain('link werkt niet')
      }
    },
  )

  it('is not opened by a link that is over, or by one for the other side or another match', async () => {
    const { match, demand } = await pair()
    await introduce(match)
    const token = tokenIn(await mailsTo(demand))
    const { tokenOf } = await import('#cms/links/link.ts')
    const [, id = ''] = token.split('.')
    const over = tokenOf(
      { kind: 'introduction', id: Number(id), detail: 'demand' },
      Date.now() - 31 * 86_400_000,
    )
    expect((await reply(over, 'accepted')).body.message).toContain('verlopen')
    for (const forged of [
      token.replace('.demand.', '.supply.'),
      token.replace(`.${id}.`, `.${Number(id) + 1}.`),
      token.replace('introduction', 'survey'),
    ])
      expect((await reply(forged, 'accepted')).status).toBe(404)
    const { docs } = await portal.payload.find({
      collection: 'introductions',
      where: { match: { equals: match.id } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ demandAnswer: 'waiting', supplyAnswer: 'waiting' })
  })
})

describe('what is newly published', () => {
  const search = async () =>
    portal.payload.jobs.run({ queue: 'search', limit: 100, sequential: true, overrideAccess: true })
  const lonely = (word: string) => ({
    title: `Bewoners bellen met beeld naar familie ${word}`,
    summary: `Beeldbellen met familie voor bewoners van een woonzorgcentrum ${word}.`,
    description: `Bewoners van het woonzorgcentrum willen beeldbellen met hun familie. ${word} Zonder wachtwoord, met een scherm aan het raam.`,
  })
  const challengeIn = async (isMine: boolean, more: object) =>
    portal.make('challenges', {
      ...(await world.data('challenges', { mine: isMine, published: true })),
      policyDomain: world.domain(isMine),
      ...more,
    })
  const tasksOf = async (solution: Id) => {
    const { docs } = await portal.payload.find({
      collection: 'tasks',
      where: { solution: { equals: solution } },
      depth: 0,
      overrideAccess: true,
      sort: 'challenge',
    })
    return docs
  }

  it('comes into the queues of whoever has open challenges that it fits, and a declined pair does not come back', async () => {
    // What the tests above published is not looked at here.
    await portal.payload.db.deleteMany({ collection: 'payload-jobs', where: { queue: { equals: 'search' } } })
    const fitting = [
      await challengeIn(true, lonely('in het dorp')),
      await challengeIn(true, lonely('in de stad')),
      await challengeIn(false, lonely('aan zee')),
    ]
    await challengeIn(true, {
      title: 'Planken voor een schuur',
      summary: 'Hout.',
      description: 'Wie zaagt planken voor onze schuur?',
    })
    await challengeIn(true, { ...lonely('opgelost'), status: 'solved' })
    await search()
    const solution = await portal.make('solutions', {
      ...(await world.data('solutions', { mine: true, published: true })),
      title: 'RaamRaam: beeldbellen voor bewoners',
      summary: 'Bewoners van een woonzorgcentrum bellen met beeld naar hun familie.',
      description:
        'Beeldbellen zonder wachtwoord, met een scherm aan het raam, voor bewoners van het woonzorgcentrum en hun familie.',
    })
    await search()
    const tasks = await tasksOf(solution.id)
    expect(tasks.map(({ challenge }) => challenge)).toEqual(fitting.map(({ id }) => id))
    expect(tasks.map(({ owner }) => owner)).toEqual([
      world.profile(true),
      world.profile(true),
      world.profile(false),
    ])
    expect(tasks.every(({ state, via }) => state === 'open' && via === 'published')).toBe(true)
    const seen = await as('ambassador', 'GET', `/tasks?where[solution][equals]=${solution.id}`)
    expect(seen.body.totalDocs).toBe(2)

    const [first] = fitting
    const declined = {
      challenge: first?.id,
      solution: solution.id,
      state: 'declined',
      reason: 'Ze hebben al iets.',
      // Words that were declined count against a pair: here it is looked at by itself.
      teaches: false,
    }
    expect((await as('ambassador', 'POST', '/matches', declined)).status).toBe(201)
    expect((await tasksOf(solution.id)).map(({ state }) => state)).toEqual(['done', 'open', 'open'])
    const publish = async (data: object) => {
      await portal.payload.update({
        collection: 'solutions',
        id: solution.id,
        data: { ...data, _status: 'published' },
        overrideAccess: true,
      })
      await search()
    }
    await publish({ _status: 'draft' })
    await publish({})
    await publish({ title: 'RaamRaam: beeldbellen voor alle bewoners' })
    expect((await tasksOf(solution.id)).map(({ state }) => state)).toEqual(['done', 'open', 'open'])
    // Another thing altogether may be looked at once more.
    await publish({
      title: 'RaamRaam Plus: beeldbellen en alarm',
      summary:
        'Beeldbellen met familie voor bewoners van een woonzorgcentrum, met noodknop, medicatie, valdetectie en verpleging op afstand.',
      description:
        'Bewoners beeldbellen met hun familie. Nieuw zijn de noodknop, de herinnering aan medicatie, de valdetectie in de kamer, het dossier voor verpleging, de koppeling met de huisarts, de dagplanning, de maaltijdkeuze en de vertaling in zes talen. Een technieker plaatst alles in een voormiddag en leidt personeel op. Onderhoud, herstelling en verzekering zitten in het abonnement, dat maandelijks opzegbaar is.',
    })
    expect((await tasksOf(solution.id)).map(({ state }) => state)).toEqual(['open', 'open', 'open'])
  })

  it('and in use somewhere is passed on to similar open challenges elsewhere', async () => {
    const solution = await portal.make('solutions', {
      ...(await world.data('solutions', { mine: true, published: true })),
      title: 'Buurtbus: boodschappen met vrijwilligers',
      summary: 'Vrijwilligers brengen boodschappen met een buurtbus.',
      description: 'Een buurtbus met vrijwilligers brengt boodschappen naar wie niet buiten kan.',
    })
    await search()
    const about = (word: string) => ({
      title: `Boodschappen brengen met vrijwilligers ${word}`,
      summary: `Wie brengt boodschappen naar wie niet buiten kan ${word}?`,
      description: `Boodschappen met een buurtbus en vrijwilligers, naar wie niet buiten kan. ${word}`,
    })
    const helped = await challengeIn(true, about('in Aalst'))
    const similar = await challengeIn(false, about('in Zottegem'))
    await search()
    await portal.payload.db.deleteMany({ collection: 'tasks', where: {} })
    await portal.make('matches', { challenge: helped.id, solution: solution.id, state: 'in-use' })
    await search()
    expect((await tasksOf(solution.id)).map(({ challenge, via }) => [challenge, via])).toEqual([
      [similar.id, 'in-use'],
    ])
  })
})

describe('the ladder', () => {
  const day = 86_400_000
  const followUp = async (now: number) => {
    await portal.payload.jobs.queue({
      task: 'follow-up',
      input: { now: new Date(now).toISOString() },
      overrideAccess: true,
    })
    await runJobs()
  }
  const introducedPair = async () => {
    const made = await pair()
    await as('ambassador', 'PATCH', `/matches/${made.match.id}`, { state: 'introduced' })
    return made
  }

  it('asks after 9, 21 and 45 days, each time once, and no more', async () => {
    const { match, demand, supply } = await introducedPair()
    const now = Date.now()
    const counts: number[] = []
    for (const days of [1, 8, 9, 9, 10, 21, 22, 45, 46, 90]) {
      await followUp(now + days * day + 60_000)
      counts.push((await mailsTo(demand)).length)
    }
    expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3, 3])
    expect(await mailsTo(supply)).toHaveLength(3)
    expect((await matchOf(match.id)).nextStep).toContain('Laatste bevraging')
  })

  it('stops when the answer is that it is in use, which the match then is', async () => {
    const { match, demand } = await introducedPair()
    await followUp(Date.now() + 9 * day + 60_000)
    const token = tokenIn(await mailsTo(demand))
    expect((await ask(token)).body.title).toBe('Hoe loopt het?')
    expect((await reply(token, 'yes', 'Het begon met vier toestellen.')).status).toBe(200)
    expect(await matchOf(match.id)).toMatchObject({
      state: 'in-use',
      outcome: 'yes',
      outcomeNote: 'Het begon met vier toestellen.',
    })
    expect((await matchOf(match.id)).inUseAt).toBeTruthy()
    await reply(token, 'no', 'Toch niet.')
    expect(await matchOf(match.id)).toMatchObject({ state: 'in-use', outcome: 'yes' })
    await followUp(Date.now() + 60 * day)
    expect(await mailsTo(demand)).toHaveLength(1)
  })

  it('tells the ambassador when it is not used, and goes on asking', async () => {
    const { match, demand } = await introducedPair()
    await followUp(Date.now() + 9 * day + 60_000)
    const first = tokenIn(await mailsTo(demand))
    await reply(first, 'no', 'Het werkt niet op onze toestellen.')
    expect(await matchOf(match.id)).toMatchObject({
      state: 'introduced',
      outcome: 'no',
      nextStep: 'Bel de vragende kant: ze gebruiken het niet',
    })
    expect((await mailsTo('ambassadeur@domein.example')).at(-1)).toContain('Een match loopt niet')
    await followUp(Date.now() + 21 * day + 60_000)
    const second = tokenIn(await mailsTo(demand))
    expect((await ask(first)).body.choices).toEqual([])
    expect((await reply(second, 'trying')).status).toBe(200)
    expect((await matchOf(match.id)).outcome).toBe('trying')
  })

  it('writes an ambassador once a day what waits, and nothing when nothing does', async () => {
    const address = 'ambassadeur@domein.example'
    const digests = async () =>
      (await mailsTo(address)).filter((mail) => mail.includes('Je doet dit in het beheer'))
    await portal.payload.db.deleteMany({ collection: 'tasks', where: {} })
    await portal.payload.update({
      collection: 'matches',
      where: {},
      data: { nextStepAt: null },
      overrideAccess: true,
    })
    const before = (await digests()).length
    await followUp(Date.now())
    expect(await digests()).toHaveLength(before)
    const { match } = await pair()
    await as('ambassador', 'PATCH', `/matches/${match.id}`, {
      nextStep: 'Bel Vera',
      nextStepAt: new Date().toISOString(),
    })
    await followUp(Date.now() + 1000)
    const mails = await digests()
    expect(mails).toHaveLength(before + 1)
    expect(mails.at(-1)).toContain('Bel Vera')
  })
})

describe('what is about to expire', () => {
  const day = 86_400_000
  const morning = async (now: number) => {
    await portal.payload.jobs.queue({
      task: 'follow-up',
      input: { now: new Date(now).toISOString() },
      overrideAccess: true,
    })
    await runJobs()
  }
  const expiring = async (email: string, collection: 'challenges' | 'solutions' = 'challenges') =>
    portal.make(collection, {
      ...(await world.data(collection, { mine: true, published: true })),
      contact: { email },
      validUntil: new Date(Date.now() + 30 * day).toISOString(),
    })
  const read = async (id: Id) =>
    portal.payload.findByID({ collection: 'challenges', id, depth: 0, overrideAccess: true })
  const offer = async (id: Id) =>
    portal.payload.findByID({ collection: 'solutions', id, depth: 0, overrideAccess: true })

  it('is asked about once, and one click lets it stand longer', async () => {
    const email = 'nog.geldig@kant.example'
    const { id, validUntil } = await expiring(email)
    await morning(Date.now() + 10 * day)
    expect(await mailsTo(email)).toHaveLength(0)
    for (const days of [17, 18, 25]) await morning(Date.now() + days * day)
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(1)
    const token = tokenIn(mails)
    expect((await ask(token)).body.title).toBe('Is dit nog geldig?')
    expect((await read(id)).validUntil).toBe(validUntil)
    expect((await reply(token, 'yes')).body.choices).toEqual([])
    const later = Date.parse((await read(id)).validUntil ?? '')
    expect(Math.round((later - Date.parse(String(validUntil))) / day)).toBe(90)
    await reply(token, 'no')
    expect((await read(id)).status).toBe('open')
  })

  it('is closed by its owner, and never by this published as an editor left it', async () => {
    const email = 'opgelost@kant.example'
    const { id } = await expiring(email)
    await morning(Date.now() + 20 * day)
    const token = tokenIn(await mailsTo(email))
    const change = { collection: 'challenges', id, overrideAccess: true } as const
    await portal.payload.update({ ...change, data: { title: 'In de maak' }, draft: true })
    expect((await reply(token, 'solved')).status).toBe(404)
    expect((await read(id)).title).not.toBe('In de maak')
    await portal.payload.update({ ...change, data: { title: 'Af', _status: 'published' } })
    expect((await reply(token, 'solved')).status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'solved', _status: 'published', title: 'Af' })
  })

  it('is asked about once it stands as an editor wants it, and not again when that is changed', async () => {
    const email = 'eenmaal@kant.example'
    const { id } = await expiring(email)
    const change = { collection: 'challenges', id, overrideAccess: true } as const
    await portal.payload.update({ ...change, data: { title: 'Begonnen' }, draft: true })
    await morning(Date.now() + 17 * day)
    expect(await mailsTo(email)).toHaveLength(0)
    await portal.payload.update({ ...change, data: { title: 'Af', _status: 'published' } })
    await morning(Date.now() + 18 * day)
    await portal.payload.update({ ...change, data: { title: 'Nog eens' }, draft: true })
    await portal.payload.update({ ...change, data: { title: 'Weer af', _status: 'published' } })
    await morning(Date.now() + 19 * day)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('is archived when nobody answers, and its link says so', async () => {
    const email = 'stil@kant.example'
    const { id } = await expiring(email)
    await morning(Date.now() + 20 * day)
    await morning(Date.now() + 29 * day)
    expect((await read(id)).status).toBe('open')
    await morning(Date.now() + 31 * day)
    expect(await read(id)).toMatchObject({ status: 'archived', _status: 'published' })
    const { body } = await reply(tokenIn(await mailsTo(email)), 'yes')
    expect(JSON.stringify(body)).toContain('staat niet meer open')
    expect((await read(id)).status).toBe('archived')
  })

  it('has an offer asked about in the same way: it stands longer, or goes off the site', async () => {
    const email = 'aanbod@kant.example'
    const staying = await expiring(email, 'solutions')
    await morning(Date.now() + 20 * day)
    await reply(tokenIn(await mailsTo(email)), 'yes')
    const { validUntil, _status } = await offer(staying.id)
    expect(_status).toBe('published')
    expect(Math.round((Date.parse(validUntil ?? '') - Date.now()) / day)).toBe(120)

    const leaving = await expiring('weg@kant.example', 'solutions')
    await morning(Date.now() + 20 * day)
    const token = tokenIn(await mailsTo('weg@kant.example'))
    expect((await reply(token, 'solved')).status).toBe(400)
    await reply(token, 'no')
    expect((await offer(leaving.id))._status).toBe('draft')
    await reply(token, 'yes')
    expect((await offer(leaving.id))._status).toBe('draft')

    const silent = await expiring('geen.antwoord@kant.example', 'solutions')
    for (const days of [20, 31]) await morning(Date.now() + days * day)
    expect((await offer(silent.id))._status).toBe('draft')
  })
})
