import { randomInt } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '#intake/protocol.ts'
import { sealHeader, sealRequest } from '#intake/request-seal.ts'
import { issueTicket } from '#intake/ticket.ts'
import { keepMail, mailsTo, startMailServer } from '../support/mail-server.ts'
import { startPortal, type RunningPortal } from '../support/portal.ts'

/** How many parts are killed. `KILLS=100 npx vitest run --project e2e tests/e2e/durability.test.ts` takes a quarter of an hour. */
const kills = Number(process.env.KILLS ?? 8)
const parts = ['cms', 'worker', 'postgres'] as const

let portal: RunningPortal
let mailFolder: string
let mailServer: Awaited<ReturnType<typeof startMailServer>>
let secret: string
beforeAll(async () => {
  mailFolder = await mkdtemp(path.join(os.tmpdir(), 'portal-mails-'))
  mailServer = await startMailServer({ onMail: (mail) => keepMail(mailFolder, mail) })
  portal = await startPortal({ env: { SMTP_URL: mailServer.at() } })
  const secrets = JSON.parse(await readFile(path.join(portal.dataDir, 'secrets.json'), 'utf8')) as {
    purgeSecret: string
  }
  secret = secrets.purgeSecret
})
afterAll(async () => {
  await portal.stop()
  await mailServer.stop()
})

type Sent = { email: string; ticket: string; references: Set<string>; answered: number }

it(
  `keeps every submission that it confirmed, once, while ${kills} parts are killed`,
  { timeout: 3_600_000 },
  async () => {
    const form = await formId()
    const all: Sent[] = []
    let going = true
    const clients = [1, 2, 3].map(async () => {
      while (going) {
        const one = begin(all.length)
        all.push(one)
        await submit(form, one)
      }
    })
    for (let killed = 0; killed < kills;) {
      await sleep(randomInt(200, 4_000))
      const part = parts[randomInt(parts.length)] ?? 'cms'
      const pid = await portal.pid(part).catch(() => null)
      if (pid === null) continue
      process.kill(pid, 'SIGKILL')
      killed += 1
    }
    going = false
    await Promise.all(clients)

    const confirmed = all.filter(({ references }) => references.size > 0)
    console.log(`${all.length} submissions, ${confirmed.length} confirmed, ${kills} kills`)
    expect(confirmed.length).toBeGreaterThan(0)
    await expect.poll(stored, { timeout: 120_000, interval: 1_000 }).not.toBeNull()
    const rows = (await stored()) ?? []
    const byReference = Map.groupBy(rows, ({ reference }) => reference)
    for (const { references, email } of confirmed) {
      expect([...references], email).toHaveLength(1)
      for (const reference of references) expect(byReference.get(reference), reference).toHaveLength(1)
    }
    // None twice, also not of those that were never confirmed.
    const titles = rows.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)

    // Every submission that is stored is told about; a mail that was handed over twice is one mail by its Message-ID.
    let again = 0
    for (const { email, references } of confirmed) {
      const [reference = ''] = references
      const mails = () => mailsTo(mailFolder, email)
      await expect
        .poll(() => mails().length, { timeout: 300_000, interval: 500, message: email })
        .toBeGreaterThan(0)
      expect(new Set(mails().map(({ id }) => id)).size, email).toBe(1)
      expect(mails()[0]?.text).toContain(reference)
      if (mails().length > 1) again += 1
    }
    console.log(`${again} mails were handed over twice, with the Message-ID of the first time`)
  },
)

const begin = (nth: number): Sent => ({
  email: `duurzaam.${nth}@inzender.example`,
  ticket: issueTicket(secret, Date.now() - 10_000),
  references: new Set(),
  answered: 0,
})

/** Presses the button until something is confirmed, and once more: at most six times. */
const submit = async (form: number, one: Sent): Promise<void> => {
  for (let times = 0; times < 6 && one.answered < 2; times += 1) {
    const bytes = Buffer.from(
      JSON.stringify({
        ticket: one.ticket,
        form,
        answers: answersOf(one.email),
        visitor: { address: one.email, trap: '', proof: null },
      }),
    )
    const reference = await referenceFor(bytes)
    if (reference === null) await sleep(500)
    else {
      one.answered += 1
      one.references.add(reference)
    }
  }
}

/** The reference that is confirmed; null when nothing is. */
const referenceFor = async (bytes: Buffer<ArrayBuffer>): Promise<string | null> => {
  try {
    const answer = await fetch(`${portal.cms}${paths.receive}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        [sealHeader]: sealRequest(secret, paths.receive, bytes, Date.now()),
      },
      body: bytes,
      signal: AbortSignal.timeout(15_000),
    })
    const { reference } = (await answer.json()) as { reference?: string }
    return answer.status === 201 ? (reference ?? null) : null
  } catch {
    return null
  }
}

const answersOf = (email: string) => ({
  title: `Inzending van ${email}`,
  summary: 'Bewoners van een woonzorgcentrum bellen met beeld, zonder wachtwoord.',
  description: 'Een scherm aan het raam van de kamer belt met één knop naar de familie.',
  sectors: ['zorg-en-welzijn'],
  maturity: 'idea',
  digital: 'full',
  deployableIn: 'days',
  cost: 'free',
  privacy: 'Geen gegevens.',
  organisation: 'Voorbeeld',
  'contact.name': 'Duur Zaam',
  'contact.email': email,
})

const formId = async (): Promise<number> => {
  const answer = await fetch(`${portal.cms}/api/forms?where[slug][equals]=oplossing-indienen`)
  const { docs } = (await answer.json()) as { docs: { id: number }[] }
  return docs[0]?.id ?? 0
}

/** All submissions, as an administrator reads them; null while the cms is away. */
const stored = async (): Promise<{ reference: string; title: string }[] | null> => {
  try {
    const login = await fetch(`${portal.cms}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(portal.admin),
    })
    const { token } = (await login.json()) as { token?: string }
    const answer = await fetch(`${portal.cms}/api/submissions?pagination=false&depth=0`, {
      headers: { authorization: `JWT ${token ?? ''}` },
    })
    const { docs } = (await answer.json()) as { docs?: { reference: string; title: string }[] }
    return answer.ok ? (docs ?? null) : null
  } catch {
    return null
  }
}
