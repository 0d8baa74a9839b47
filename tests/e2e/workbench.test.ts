import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { expectAccessible } from './axe.ts'
import { open, type Browsing } from './browsing.ts'
import { expectFitsPhone, phone } from './phone.ts'

const password = 'een lang wachtwoord om te matchen'
const ambassador = 'ambassadeur.werkbank@portaal.example'
const supply = 'aanbod.werkbank@portaal.example'
const federation = 'federatie.werkbank@portaal.example'
const cms = (where: string) => `${inject('portal').cms}${where}`
const admin = () => apiAs(inject('portal').admin.email, inject('portal').admin.password)

let browsing: Browsing
let challenge: { id: number; title: string }
beforeAll(async () => {
  browsing = await open()
  const found = await admin().find(
    'challenges',
    'where[_status][equals]=published&where[status][equals]=open&where[policyDomain][exists]=true',
  )
  if (!found) throw new Error('no open challenge')
  challenge = { id: found.id, title: String(found.title) }
  const domain = String(found.policyDomain)
  const profile = await admin().find('ambassadors', `where[policyDomains][in]=${domain}`)
  await accountFor('ambassador', ambassador, password, { ambassador: profile?.id })
  await accountFor('supply', supply, password)
})
afterAll(async () => browsing.close())

const suggested = (page: Page) => page.locator('[data-suggestion]')
const tabOf = (page: Page) => page.locator('.doc-tabs').getByRole('link', { name: 'Matchen' })
const focused = async (page: Page) => page.evaluate(() => document.activeElement?.id)
const current = async (page: Page): Promise<{ id: number; title: string }> => {
  const item = page.locator('[data-suggestion][aria-current=true]')
  return {
    id: Number(await item.getAttribute('data-suggestion')),
    title: (await item.locator('h4').textContent()) ?? '',
  }
}
const matchOf = async (solution: number) =>
  admin().find('matches', `where[challenge][equals]=${challenge.id}&where[solution][equals]=${solution}`)

describe('an ambassador', () => {
  it('proposes and declines matches by keyboard alone', async () => {
    const page = await adminPage(browsing, ambassador, password, { bypassCSP: true })
    await page.locator('.template-default__nav-toggler').focus()
    await page.keyboard.press('Enter')
    await page.locator('aside.nav--nav-open').waitFor()
    await page.locator('#nav-matchen').focus()
    await page.keyboard.press('Enter')
    await suggested(page).first().waitFor()
    await expectAccessible(page)

    await page.goto(cms(`/admin/collections/challenges/${challenge.id}/matchen`))
    await page.getByRole('link', { name: 'Naar alle uitdagingen' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/admin/matchen?uitdaging=${challenge.id}`)
    await suggested(page).first().waitFor()
    expect(await page.textContent('#workbench-chosen')).toBe(challenge.title)
    const count = await suggested(page).count()

    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('k')
    const second = await current(page)
    expect(await focused(page)).toBe(`workbench-suggestion-${second.id}`)
    expect(await suggested(page).nth(1).getAttribute('data-suggestion')).toBe(String(second.id))
    await page.keyboard.press('v')
    await page
      .getByRole('status')
      .filter({ hasText: `Voorgesteld: ${second.title}` })
      .waitFor()
    const proposed = await matchOf(second.id)
    expect(proposed).toMatchObject({ state: 'proposed' })
    // The words that it fits on are the machine's; both sides read what a person writes.
    expect(proposed?.reason).toBeFalsy()

    const third = await current(page)
    expect(await focused(page)).toBe(`workbench-suggestion-${third.id}`)
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await page.getByText('Schrijf in een paar woorden').waitFor()
    await expectAccessible(page)
    await page.keyboard.type('Vraagt jaren, kan nooit op tijd')
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `Afgewezen: ${third.title}` })
      .waitFor()
    expect(await matchOf(third.id)).toMatchObject({
      state: 'declined',
      reason: 'Vraagt jaren, kan nooit op tijd',
    })

    const opened = page.context().waitForEvent('page')
    const { id } = await current(page)
    await page.keyboard.press('o')
    await (await opened).waitForURL(`**/admin/collections/solutions/${id}`)

    await page.reload()
    await suggested(page).first().waitFor()
    for (const one of [second, third]) {
      expect(await page.locator(`[data-suggestion="${one.id}"]`).count()).toBe(0)
      expect(await page.locator('.workbench-chosen').textContent()).toContain(one.title)
    }
    expect(await suggested(page).count()).toBeGreaterThanOrEqual(count - 2)

    await page.keyboard.press('n')
    expect(await focused(page)).toBe('workbench-chosen')
    expect(await page.textContent('#workbench-chosen')).not.toBe(challenge.title)

    await page.getByRole('switch', { name: 'Vanuit een oplossing' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: /^Oplossingen/ }).waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(cms(`/admin/matchen?oplossing=${second.id}`))
    await page.locator('.workbench-matched').first().waitFor()
    expect(await page.locator('.workbench-chosen').textContent()).toContain(challenge.title)
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    await expectAccessible(page)
  })

  it('matches in a tab beside a challenge and beside a solution', async () => {
    const page = await adminPage(browsing, ambassador, password, { bypassCSP: true })
    await page.goto(cms(`/admin/collections/challenges/${challenge.id}`))
    await tabOf(page).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/admin/collections/challenges/${challenge.id}/matchen`)
    await suggested(page).first().waitFor()
    expect(await page.textContent('#workbench-chosen')).toBe(challenge.title)
    expect(await page.locator('.workbench-list, .workbench-switch').count()).toBe(0)
    await expectAccessible(page, 'main')

    const first = await current(page)
    await page.keyboard.press('j')
    const second = await current(page)
    expect(second).not.toEqual(first)
    expect(await focused(page)).toBe(`workbench-suggestion-${second.id}`)
    await page.keyboard.press('n')
    expect(await page.textContent('#workbench-chosen')).toBe(challenge.title)
    await page.keyboard.press('v')
    await page
      .getByRole('status')
      .filter({ hasText: `Voorgesteld: ${second.title}` })
      .waitFor()
    expect(await matchOf(second.id)).toMatchObject({ state: 'proposed' })
    expect(await page.locator(`[data-suggestion="${second.id}"]`).count()).toBe(0)

    await page.goto(cms(`/admin/collections/solutions/${second.id}`))
    await tabOf(page).click()
    await page.waitForURL(`**/admin/collections/solutions/${second.id}/matchen`)
    await page.locator('.workbench-chosen .workbench-matched').waitFor()
    expect(await page.textContent('#workbench-chosen')).toBe(second.title)
    expect(await page.locator('.workbench-matched').first().textContent()).toContain(challenge.title)
    await page
      .locator('#workbench-found')
      .filter({ hasText: /uitdaging/ })
      .waitFor()
    await expectAccessible(page, 'main')
  })

  it('reads a few telling words of why it fits, and the others when they ask', async () => {
    const page = await adminPage(browsing, ambassador, password, { bypassCSP: true })
    await page.goto(cms('/admin/matchen'))
    await suggested(page).first().waitFor()
    const reasons = await page.locator('.workbench-fitting > p').allTextContents()
    expect(reasons.length).toBeGreaterThan(0)
    for (const told of reasons) expect(told).toMatch(/^Past op: \S+(, \S+){0,2}$/)
    const rest = page.locator('.workbench-fitting details').first()
    expect(await rest.locator('p').isVisible()).toBe(false)
    await rest.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await rest.locator('p').isVisible()).toBe(true)
    await expectAccessible(page)
  })

  it('works on a phone, without going sideways', async () => {
    const page = await adminPage(browsing, ambassador, password, { viewport: phone })
    for (const path of ['/admin/matchen', `/admin/collections/challenges/${challenge.id}/matchen`]) {
      await page.goto(cms(path))
      await suggested(page).first().waitFor()
      await page.getByRole('button', { name: 'Wijs af' }).first().click()
      await page.getByLabel('Waarom past dit niet?').waitFor()
      await expectFitsPhone(page)
    }
  })

  it('who does not want the keys turns them off', async () => {
    const page = await adminPage(browsing, ambassador, password)
    await page.goto(cms(`/admin/matchen?uitdaging=${challenge.id}`))
    await suggested(page).first().waitFor()
    const first = await current(page)
    await page.getByRole('checkbox', { name: 'Sneltoetsen aan' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('j')
    expect(await current(page)).toEqual(first)
    await page.keyboard.press('Space')
    await page.keyboard.press('j')
    expect(await current(page)).not.toEqual(first)
  })
})

describe('the workbench', () => {
  it('is ready before anyone opens it', async () => {
    const { logFile } = inject('portal')
    await expect.poll(async () => readFile(logFile, 'utf8')).toContain('"msg":"The workbench is ready"')
  })

  it('tells who may not match so, and asks who is not there to log in', async () => {
    const page = await adminPage(browsing, supply, password)
    expect(await page.locator('#nav-matchen').count()).toBe(0)
    await page.goto(cms('/admin/matchen'))
    await page.getByText('Wil je meedoen?').waitFor()
    const stranger = await browsing.page({ locale: 'nl-BE' })
    await stranger.goto(cms('/admin/matchen'))
    await stranger.waitForURL('**/admin/login?redirect=**')
  })

  it('is no tab for a federation, which reads why when it comes there', async () => {
    const own = await admin().find(
      'solutions',
      'where[provider][exists]=true&where[_status][equals]=published',
    )
    await accountFor('federation', federation, password, { organisation: own?.provider })
    const page = await adminPage(browsing, federation, password)
    await page.goto(cms(`/admin/collections/solutions/${own?.id}`))
    await page.locator('.doc-tab').first().waitFor()
    expect(await tabOf(page).count()).toBe(0)
    await page.goto(cms(`/admin/collections/solutions/${own?.id}/matchen`))
    await page.getByText('Wil je meedoen?').waitFor()
    expect(await page.locator('#workbench-chosen').count()).toBe(0)
  })

  it('is fetched once, and asked about after that', async () => {
    const page = await adminPage(browsing, ambassador, password)
    const sizes: number[] = []
    for (const _ of [1, 2]) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/matches/workbench'))
      await page.goto(cms(`/admin/matchen?uitdaging=${challenge.id}`))
      const { responseBodySize } = await (await answered).request().sizes()
      sizes.push(responseBodySize)
    }
    expect(sizes[0]).toBeGreaterThan(10_000)
    expect(sizes[1]).toBe(0)
  })
})
