import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, rightAnswers, storedUnder, type Intake } from '../support/intake.ts'
import { naughtyTexts } from '../support/naughty.ts'
import { openPortal, type Portal } from '../support/payload.ts'
import { createWorld } from '../support/world.ts'

let portal: Portal
let intake: Intake
let database: pg.Client
beforeAll(async () => {
  portal = await openPortal()
  await createWorld(portal)
  intake = await openIntake(portal)
  // The cms's own process goes on when a connection is cut (cms/server.ts); so does this one.
  portal.payload.db.pool.on('acquire', (client: pg.PoolClient) => {
    if (client.listenerCount('error') < 5) client.on('error', () => undefined)
  })
  database = new pg.Client({ connectionString: portal.databaseUrl })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await portal.close()
})

const written = ['title', 'summary', 'description', 'privacy', 'organisation', 'contact.name', 'extra']
const required = ['title', 'summary', 'description', 'organisation']

describe('a text that has broken programs', () => {
  it(
    `is kept byte by byte or refused by the name of its question: ${naughtyTexts.length} texts in every field`,
    { timeout: 240_000 },
    async () => {
      expect(naughtyTexts.length).toBeGreaterThanOrEqual(515)
      let kept = 0
      for (const text of naughtyTexts) {
        const answers: Record<string, unknown> = {
          ...rightAnswers,
          ...Object.fromEntries(written.map((name) => [name, text])),
        }
        const { status, body } = await intake.send(answers)
        const said = JSON.stringify(text.slice(0, 40))
        expect([201, 400], said).toContain(status)
        if (status === 400) {
          expect(body.problems?.length, said).toBeGreaterThan(0)
          expect(
            body.problems?.every(({ question, message }) => written.includes(question) && message.length > 5),
            said,
          ).toBe(true)
          expect(JSON.stringify(body)).not.toMatch(/at \S+:\d+|node_modules|select |insert /i)
          continue
        }
        kept += 1
        const [row] = await storedUnder(portal, body.reference)
        const stored = row?.answers as Record<string, unknown>
        for (const name of required) expect(stored[name], `${name}: ${said}`).toBe(text)
      }
      expect(kept).toBeGreaterThan(300)
    },
  )

  it.each([
    ['a number', 12],
    ['a list', ['a', 'b']],
    ['an object', { $ne: null }],
    ['nothing', null],
    ['a truth', true],
    ['a list of lists', [['a']]],
  ])('of another type, %s, is refused in every field', async (_, value) => {
    for (const name of required) {
      const { status, body } = await intake.send({ ...rightAnswers, [name]: value })
      expect(status, name).toBe(400)
      expect(body.problems?.map(({ question }) => question)).toEqual([name])
    }
    expect((await intake.send({ ...rightAnswers, sectors: value })).status).toBe(400)
  })
})

describe('a body', () => {
  it('of twenty megabytes is refused before it is read, and so is one that does not say how large it is', async () => {
    expect((await intake.post('/api/submissions/receive', new Uint8Array(20_000_000))).status).toBe(413)
    const { answerRest } = await import('#cms/rest.ts')
    const endless = new Request('http://cms.portaal.example/api/submissions/receive', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(10),
    })
    expect((await answerRest(portal.config, endless)).status).toBe(411)
  })
})

describe('a database that dies', () => {
  const countOf = async () => {
    const { rows } = await database.query<{ count: number }>('select count(*)::int as count from submissions')
    return rows[0]?.count ?? 0
  }

  it('at the COMMIT makes no confirmation, and the same form is taken afterwards', async () => {
    await database.query(`
      create function cut() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger cut after insert on submissions deferrable initially deferred for each row execute function cut();`)
    const before = await countOf()
    const ticket = intake.ticket()
    const cut = await intake.send(rightAnswers, { ticket })
    await database.query('drop trigger cut on submissions; drop function cut()')
    expect(cut.status).toBe(503)
    expect(cut.body.message).toContain('We hebben dit niet ontvangen')
    expect(cut.body.reference).toBeUndefined()
    expect(await countOf()).toBe(before)
    const again = await intake.send(rightAnswers, { ticket })
    expect(again.status).toBe(201)
    expect(await countOf()).toBe(before + 1)
  })

  it('while it waits makes no confirmation either', async () => {
    const before = await countOf()
    await database.query('begin; lock table submissions in access exclusive mode')
    const sending = intake.send(rightAnswers)
    await expect.poll(cutWaiting).toBeGreaterThan(0)
    await database.query('rollback')
    expect((await sending).status).toBe(503)
    expect(await countOf()).toBe(before)
    expect((await intake.send({ ...rightAnswers, title: 'Na de val' })).status).toBe(201)
  })

  /** Ends every connection that waits for a lock; how many those were. */
  const cutWaiting = async (): Promise<number> => {
    const { rowCount } = await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
    return rowCount ?? 0
  }
})
