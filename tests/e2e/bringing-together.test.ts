import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { mailsTo } from '../support/mail-server.ts'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { open, type Browsing } from './browsing.ts'
import { press } from './filling.ts'
import { mailTo } from './mails.ts'

const run = promisify(execFile)
const day = 86_400_000
const account = { email: 'werkbank@portaal.example', password: 'een lang wachtwoord voor de ambassadeur' }
const demand = 'vera@vragende-kant.example'
const supply = 'ans@aanbieder.example'

let browsing: Browsing
beforeAll(async () => (browsing = await open()))
afterAll(async () => browsing.close())

const mails = (address: string) => mailsTo(inject('portal').mailFolder, address)
const linkIn = async (address: string, subject: string): Promise<string> =>
  /http\S+\/antwoord\/\S+/.exec(await mailTo(address, subject))?.[0] ?? ''
/** Has the worker do the morning's round of a day to come, and waits until it did. */
const morningOf = async (now: number): Promise<void> => {
  const { logFile } = inject('portal')
  await run('npm', ['run', 'follow-up', '--', '--wait', '--now', new Date(now).toISOString()], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, PORTAL_DATA_DIR: path.dirname(logFile), NODE_ENV: 'development' },
  })
}

it(
  'an ambassador brings two sides together and follows up until it is in use',
  { timeout: 300_000 },
  async () => {
    const { admin, cms, site } = inject('portal')
    const staff = apiAs(admin.email, admin.password)
    const shown = await apiAs('public').one('challenges', 'online-gesprekken-tegen-eenzaamheid')
    const challenge = await staff.create('challenges', {
      title: 'Eenzame cliënten online laten praten',
      summary: shown.summary,
      description: shown.description,
      sectors: shown.sectors,
      policyDomain: shown.policyDomain,
      organisation: shown.organisation,
      urgency: 'high',
      contact: { name: 'Vera Vraag', email: demand, phone: '012 34 56 78' },
      _status: 'published',
    })
    const domain = Number(shown.policyDomain)
    const guide = await staff.create('ambassadors', {
      name: 'Gids van de werkbank',
      policyDomains: [domain],
      contact: { email: account.email },
      _status: 'published',
    })
    await accountFor('ambassador', account.email, account.password, { ambassador: guide.id })

    const page = await adminPage(browsing, account.email, account.password)
    await page.goto(`${cms}/admin/matchen?uitdaging=${challenge.id}`)
    await page.locator('mark').first().waitFor()
    await page.keyboard.press('v')
    await expect
      .poll(async () => staff.find('matches', `where[challenge][equals]=${challenge.id}`))
      .toBeTruthy()
    const match = await staff.find('matches', `where[challenge][equals]=${challenge.id}`)
    if (!match) throw new Error('No match')
    expect(match).toMatchObject({ state: 'proposed', owner: expect.any(Number) as number })
    const solution = await staff.find('solutions', `where[id][equals]=${String(match.solution)}`)
    if (!solution) throw new Error('No solution')
    await staff.change('solutions', solution.id, {
      contact: { name: 'Ans Aanbod', email: supply },
      _status: 'published',
    })

    await page.goto(`${cms}/admin/collections/matches/${match.id}`)
    await page.waitForLoadState('networkidle')
    await page.getByLabel('Boodschap voor beide kanten').fill('Ik breng jullie graag samen.')
    await page.getByRole('button', { name: 'Vraag of ze willen kennismaken' }).click()
    // It says to whom it went and what comes next, aloud too, and is where the focus is.
    const confirmation = page.getByRole('status').filter({ hasText: 'De vraag is onderweg' })
    await confirmation.waitFor()
    const told = (await confirmation.textContent()) ?? ''
    for (const words of [demand, supply, 'Ans Aanbod', 'mail met een link', 'Zeggen ze allebei ja'])
      expect(told).toContain(words)
    expect(await confirmation.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByText('nog geen antwoord').first().waitFor()
    await page.reload()
    await page.getByText(/^Gevraagd op \d+ \p{L}+ \d{4}\./u).waitFor()
    expect(await page.getByRole('button', { name: 'Vraag of ze willen kennismaken' }).count()).toBe(0)

    for (const address of [demand, supply]) {
      const visitor = await browsing.page({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
      await visitor.goto(await linkIn(address, 'Wil je kennismaken?'))
      expect(await visitor.textContent('h1')).toBe('Wil je kennismaken?')
      await press(visitor, 'Verstuur')
      expect(await visitor.textContent('[role=alert]')).toContain('Kies eerst een antwoord')
      await visitor.getByLabel('Ja, breng ons in contact').check()
      await press(visitor, 'Verstuur')
      expect(await visitor.textContent('main')).toContain(address === demand ? 'Je zei ja' : 'allebei ja')
    }
    await expect.poll(() => mails(supply).length).toBe(2)
    const both = mails(demand).at(-1)
    expect(both?.to.toSorted()).toEqual([supply, demand].toSorted())
    expect(both?.text).toContain('Vera Vraag')

    const surveys = () => mails(demand).filter(({ subject }) => subject.startsWith('Hoe loopt het'))
    const began = Date.now() + 60_000
    await morningOf(began + 8 * day)
    expect(surveys()).toHaveLength(0)
    await morningOf(began + 9 * day)
    await morningOf(began + 9 * day)
    expect(surveys()).toHaveLength(1)
    await morningOf(began + 21 * day)
    expect(surveys()).toHaveLength(2)
    const visitor = await browsing.page({ javaScriptEnabled: false })
    await visitor.goto(await linkIn(demand, 'Hoe loopt het'))
    await visitor.getByLabel('Ja, we gebruiken het').check()
    await visitor.getByLabel('Wat hielp').fill('Het begon met vier toestellen.')
    await press(visitor, 'Verstuur')
    expect(await visitor.textContent('main')).toContain('Bedankt')
    expect(await staff.find('matches', `where[id][equals]=${match.id}`)).toMatchObject({
      state: 'in-use',
      outcome: 'yes',
    })
    await morningOf(began + 45 * day)
    expect(surveys()).toHaveLength(2)

    const inUse = async () => (await fetch(`${site}/oplossingen/${String(solution.slug)}`)).text()
    await expect.poll(inUse).toContain('In gebruik bij')
    expect(await inUse()).toContain('Eenzame cliënten online laten praten')
    expect(await inUse()).not.toContain('vragende-kant.example')
  },
)
