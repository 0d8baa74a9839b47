import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { expectAccessible } from './axe.ts'
import { open, type Browsing } from './browsing.ts'
import { expectFitsPhone, phone } from './phone.ts'

const password = 'een lang wachtwoord voor de wachtrij'
const emailOf = (role: string): string => `wachtrij.${role}@portaal.example`

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await prepare()
})
afterAll(async () => browsing.close())

/** Of a new federation: a challenge and a solution sent in, a solution sent back, and one not sent in yet. */
const prepare = async (): Promise<void> => {
  const { admin } = inject('portal')
  const staff = apiAs(admin.email, admin.password)
  const organisation = await staff.create('organisations', {
    name: 'Federatie van de wachtrij',
    type: 'federation',
    _status: 'published',
  })
  const domain = await staff.create('policy-domains', { name: 'Wachtrijen', abbreviation: 'WR' })
  const guide = await staff.create('ambassadors', {
    name: 'Gids van de wachtrij',
    policyDomains: [domain.id],
    contact: { email: emailOf('ambassador') },
    _status: 'published',
  })
  await accountFor('federation', emailOf('federation'), password, { organisation: organisation.id })
  await accountFor('ambassador', emailOf('ambassador'), password, { ambassador: guide.id })
  for (const role of ['editor', 'supply']) await accountFor(role, emailOf(role), password)

  const member = apiAs(emailOf('federation'), password)
  const sector = await apiAs('public').find('sectors', 'limit=1')
  const told = {
    summary: 'Klanten wachten buiten, met een nummer op hun telefoon in plaats van een rij aan de deur.',
    description:
      'Wie aankomt, neemt een nummer met de telefoon en wandelt nog even rond. De balie roept op wie aan de beurt is, en ziet hoe lang de rij is.',
    sectors: [sector?.id],
    language: 'nl',
  }
  const offer = { ...told, maturity: 'in-use', digital: 'full', deployableIn: 'days', cost: 'free' }
  const write = async (collection: string, data: object) => (await member.create(collection, data)).id
  const send = async (collection: string, id: number) => {
    const answers = { 'wat-valt-stil': 'De balie.' }
    await member.create('submissions/from-record', { collection, id, answers })
    const submission = await staff.find('submissions', `where[record.value][equals]=${id}&sort=-createdAt`)
    return submission?.id ?? 0
  }
  const solution = { ...offer, privacy: 'We bewaren het nummer een dag.' }
  await send('solutions', await write('solutions', { ...solution, title: 'Nummertje: wachten op afstand' }))
  const back = await send('solutions', await write('solutions', { ...solution, title: 'Wachtbel' }))
  const reason = 'Zeg ook hoe iemand begint.'
  await staff.change('submissions', back, { state: 'changes-requested', reason, notes: 'kanarie' })
  await write('solutions', { ...solution, title: 'Rijmeter, nog niet klaar' })
  const need = { ...told, urgency: 'high', policyDomain: domain.id, title: 'De rij staat tot op straat' }
  const late = await send('challenges', await write('challenges', need))
  await staff.change('submissions', late, { createdAt: '2026-01-05T10:00:00.000Z' })
}

const cms = (where: string) => `${inject('portal').cms}${where}`
const dashboardOf = async (role: string): Promise<Page> => {
  // Wide enough for the navigation to stand open.
  const viewport = { width: 1680, height: 1200 }
  const page = await adminPage(browsing, emailOf(role), password, { bypassCSP: true, viewport })
  await page.locator('section.waiting').waitFor()
  return page
}
const nav = (page: Page, name: string | RegExp) => page.locator('.waiting-nav').getByRole('link', { name })
const queue = (page: Page, title: string) =>
  page.locator('.waiting-queue').filter({ has: page.getByRole('link', { name: title, exact: true }) })
/** What the navigation counts is what the dashboard does. */
const expectCount = async (page: Page, short: string, title: string): Promise<void> => {
  const inNav = /\((\d+)\)/.exec((await nav(page, new RegExp(`^${short} \\(`)).textContent()) ?? '')?.[1]
  expect(await queue(page, title).locator(':is(h2, h3)').textContent()).toBe(`${title} (${inNav})`)
}

describe('what waits', () => {
  it('for an editor: every submission, what is late in words, and the way to it', async () => {
    const page = await dashboardOf('editor')
    await expectCount(page, 'Inzendingen', 'Inzendingen om na te lezen')
    const submissions = queue(page, 'Inzendingen om na te lezen')
    expect(await submissions.locator('.waiting-late').textContent()).toMatch(
      /^\d+ van \d+ (wacht|wachten) langer dan 5 werkdagen$/,
    )
    expect(await submissions.locator('li').first().textContent()).toMatch(
      /^De rij staat tot op straat · wacht \d+ dagenover tijd$/,
    )
    expect(await page.locator('section.waiting').textContent()).toMatch(
      /Afgelopen 30 dagen: \d+ van \d+ binnen de termijn behandeld/,
    )
    await expectAccessible(page)
    await submissions.getByRole('link', { name: 'De rij staat tot op straat' }).click()
    await page.waitForURL(/\/admin\/collections\/submissions\/\d+/)
    await page.getByRole('heading', { name: 'De rij staat tot op straat' }).first().waitFor()
    // The counts are on every page.
    await nav(page, /^Inzendingen \(/).click()
    await page.waitForURL(/\/admin\/collections\/submissions\?where/)
    await page.getByRole('row', { name: /De rij staat tot op straat/ }).waitFor()
    expect(await page.getByRole('row', { name: /Wachtbel/ }).count()).toBe(0)
  })

  it('fits a phone, and so do the queues, a submission, who looks after what and the invitation', async () => {
    const { admin } = inject('portal')
    const page = await adminPage(browsing, emailOf('editor'), password, { viewport: phone })
    await page.locator('section.waiting').waitFor()
    await expectFitsPhone(page)
    const staff = apiAs(admin.email, admin.password)
    const long = 'Bevoorradingsketenbeheersingsplatformvoorgezondheidszorgvoorzieningen'
    const late = await staff.find('submissions', 'where[title][like]=De rij staat tot op straat')
    if (!late) throw new Error('No submission')
    await staff.change('submissions', late.id, { title: `${String(late.title)} ${long}` })
    for (const [path, shown] of [
      ['submissions', '.queues'],
      [`submissions/${late.id}`, '.review'],
      ['policy-domains', '.review'],
      ['users', '.invitation'],
    ]) {
      await page.goto(cms(`/admin/collections/${path}`))
      await page
        .locator(shown ?? '')
        .first()
        .waitFor()
      await expectFitsPhone(page)
    }
    await staff.change('submissions', late.id, { title: late.title })
  })

  it('for a supply manager: solutions, no challenges', async () => {
    const page = await dashboardOf('supply')
    await expectCount(page, 'Inzendingen', 'Inzendingen om na te lezen')
    const all = (await page.locator('section.waiting').textContent()) ?? ''
    expect(all).toContain('Nummertje: wachten op afstand')
    expect(all).not.toMatch(/De rij staat|Kansen|Matches/)
    await expectAccessible(page)
    await queue(page, 'Inzendingen om na te lezen').getByRole('link', { name: 'Nummertje' }).click()
    await page.waitForURL(/\/admin\/collections\/submissions\/\d+/)
    await page.getByRole('button', { name: 'Keur goed' }).waitFor()
  })

  it('for a federation: what is asked, what it did not send, and to know what the editors have', async () => {
    const page = await dashboardOf('federation')
    await nav(page, 'Aanpassing gevraagd (1)').waitFor()
    await nav(page, 'Oplossingen nog niet ingediend (1)').waitFor()
    expect(await page.locator('.waiting-nav li').count()).toBe(2)
    expect(await queue(page, 'De redactie vraagt een aanpassing').textContent()).toContain(
      '“Zeg ook hoe iemand begint.”',
    )
    expect(await queue(page, 'Oplossingen die je nog niet indiende').locator('li').allTextContents()).toEqual(
      ['Rijmeter, nog niet klaar · sinds vandaag'],
    )
    const toKnow = (await page.locator('.waiting-to-know').textContent()) ?? ''
    expect(toKnow).toContain('Nummertje: wachten op afstand')
    expect(toKnow).toContain('De rij staat tot op straat')
    expect(await page.textContent('body')).not.toMatch(/kanarie|over tijd/)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Wachtbel' }).click()
    await page.waitForURL(/\/admin\/collections\/solutions\/\d+/)
    await page.locator('.submitting blockquote').getByText('Zeg ook hoe iemand begint.').waitFor()
  })

  it('for an ambassador: what was sent to them, in English too', async () => {
    const page = await dashboardOf('ambassador')
    await nav(page, 'Inzendingen (1)').waitFor()
    expect(await queue(page, 'Inzendingen om na te lezen').locator('li').count()).toBe(1)
    await expectAccessible(page)
    await nav(page, 'Inzendingen (1)').click()
    await page.getByRole('row', { name: /De rij staat tot op straat/ }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: cms('') }])
    await page.goto(cms('/admin'))
    await page.getByText('1 of 1 waits longer than 5 working days').waitFor()
    await nav(page, 'Submissions (1)').waitFor()
  })
})
