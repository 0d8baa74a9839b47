import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { apiAs } from './accounts.ts'
import { mailsTo } from '../support/mail-server.ts'
import { expectAccessible } from './axe.ts'
import { open, type Browsing } from './browsing.ts'
import { fillStep, press } from './filling.ts'
import { solutionForm } from './submit-form.ts'

const phone = { viewport: { width: 320, height: 640 } }

let browsing: Browsing
let form: number
const admin = () => apiAs(inject('portal').admin.email, inject('portal').admin.password)
beforeAll(async () => {
  browsing = await open()
  form = (await admin().create('forms', solutionForm)).id
})
afterAll(async () => {
  await admin().change('forms', form, { _status: 'draft' })
  await browsing.close()
})

/** What staff are told to mind about the submission that a page names. */
const marksOf = async (page: Page): Promise<unknown> => {
  const reference = (await page.textContent('[data-reference]'))?.trim()
  return (await admin().find('submissions', `where[reference][equals]=${reference}`))?.marks
}

describe('a solution', () => {
  it('is sent in without JavaScript, followed and withdrawn', async () => {
    const page = await browsing.visit('/indienen/oplossing', { ...phone, javaScriptEnabled: false })
    await fillIn(page, 'zonder script')
    await press(page, 'Verstuur')
    await page.waitForURL('**/ontvangen')
    const reference = await page.textContent('[data-reference]')
    expect(reference?.trim()).toMatch(/\S{6,}/)
    expect(await marksOf(page)).toContain('no-proof')
    await page.getByRole('link', { name: 'Volg je inzending' }).click()
    expect(await page.textContent('h2')).toContain('ingediend')
    expect(await page.textContent('[data-reference]')).toBe(reference?.trim())
    const mails = () => mailsTo(inject('portal').mailFolder, 'zonder.script@example.org')
    await expect.poll(() => mails().length).toBe(1)
    expect(mails()[0]?.text).toContain(reference?.trim())
    expect(mails()[0]?.text).toContain(page.url())

    await page.getByRole('link', { name: 'Trek je inzending in' }).click()
    await press(page, 'Ja, trek in')
    expect(await page.textContent('[data-state=withdrawn]')).toContain('ingetrokken')
  })

  it.each([true, false])(
    'says for which challenge it is, to the end, JavaScript %s',
    async (javaScriptEnabled) => {
      const page = await browsing.visit('/uitdagingen', { ...phone, javaScriptEnabled })
      await page.locator('article h2 a, article h3 a').first().click()
      await page.waitForURL('**/uitdagingen/*')
      const challenge = await admin().one('challenges', page.url().split('/').pop() ?? '')
      await page.getByRole('link', { name: 'Ik heb een oplossing' }).first().click()
      await page.waitForURL('**/indienen/oplossing?bij=/uitdagingen/*')
      const isSaid = async () =>
        expect(await page.textContent('.form-body')).toContain(
          `Bij de uitdaging “${String(challenge.title)}”`,
        )
      await isSaid()
      await fillIn(page, `bij een uitdaging ${javaScriptEnabled}`, isSaid)
      await isSaid()
      await press(page, 'Verstuur')
      await page.waitForURL('**/ontvangen')
      const reference = (await page.textContent('[data-reference]'))?.trim()
      const kept = await admin().find('submissions', `where[reference][equals]=${reference}`)
      expect(kept?.counterpart).toEqual({ relationTo: 'challenges', value: challenge.id })
    },
  )

  it('is sent in by keyboard alone', async () => {
    const page = await browsing.visit('/indienen/oplossing', phone)
    const type = async (name: string, text: string): Promise<void> => {
      await tabTo(page, name)
      await page.keyboard.type(text)
    }
    await type('title', 'Met het toetsenbord alleen')
    await type('summary', 'Zonder muis.')
    await type('description', 'Wie geen muis heeft, komt er ook.')
    await tabTo(page, 'title', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/indienen/oplossing')
    await page.getByRole('heading', { name: 'Wat kost het?' }).waitFor()
    await tabTo(page, 'sectors')
    await page.keyboard.press('Space')
    await tabTo(page, 'cost')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor()
    await type('organisation', 'Voorbeeldorganisatie Toets')
    await type('contact.name', 'An Peeters')
    await type('contact.email', 'toetsenbord@example.org')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Kijk je antwoorden na' }).waitFor()
    await tabTo(page, '_actie=verstuur')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ontvangen')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await marksOf(page)).not.toContain('no-proof')
  })
})

describe('a form', () => {
  it('has no accessibility violation on any step, with mistakes or without, and when it arrived', async () => {
    const page = await browsing.visit('/indienen/oplossing', { ...phone, bypassCSP: true })
    await expectAccessibleOnPhone(page)
    await press(page, 'Volgende')
    await expectAccessibleOnPhone(page)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await fillIn(page, 'toegankelijk', async () => expectAccessibleOnPhone(page))
    await expectAccessibleOnPhone(page)
    await press(page, 'Verstuur')
    await page.waitForURL('**/ontvangen')
    await expectAccessibleOnPhone(page)
    await page.getByRole('link', { name: 'Volg je inzending' }).click()
    await expectAccessibleOnPhone(page)
  })

  it('leads from a mistake to its field, and keeps what was typed', async () => {
    const page = await browsing.visit('/indienen/oplossing', phone)
    await page.fill('textarea[name=description]', 'Dit blijft staan')
    await press(page, 'Volgende')
    expect(await page.inputValue('textarea[name=description]')).toBe('Dit blijft staan')
    await page.getByRole('alert').getByRole('link').first().click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title')
    expect(await page.getAttribute('input[name=title]', 'aria-invalid')).toBe('true')
  })

  it('asks a question at once when an answer brings it up', async () => {
    const page = await browsing.visit('/indienen/oplossing', phone)
    await fillStep(page, { title: 'Betalend', summary: 'In het kort.', description: 'Kost iets' })
    await page.check('[name=cost][value=free]')
    expect(await page.isVisible('[name=price]')).toBe(false)
    await page.check('[name=cost][value=paid]')
    expect(await page.isVisible('[name=price]')).toBe(true)
  })

  it('comes back as it was left, in another tab of the same browser', async () => {
    const page = await browsing.visit('/indienen/oplossing', phone)
    await page.fill('[name=title]', 'Half getypt')
    await page.reload()
    await page.waitForFunction(() => !document.querySelector<HTMLElement>('[data-draft]')?.hidden)
    expect(await page.inputValue('input[name=title]')).toBe('Half getypt')
    await page.getByRole('button', { name: 'Wis' }).click()
    await page.reload()
    expect(await page.inputValue('input[name=title]')).toBe('')
  })

  it('refuses what it does not ask, in plain words', async () => {
    const { site } = inject('portal')
    const answer = await fetch(`${site}/indienen/oplossing`, {
      method: 'POST',
      body: new URLSearchParams({ title: 'x', isAdmin: 'true' }),
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('hoort niet bij dit formulier')
  })
})

/** Answers everything up to the page to check. */
const fillIn = async (
  page: Page,
  title: string,
  onEach: () => Promise<void> = async () => undefined,
): Promise<void> => {
  await fillStep(page, { title, summary: 'In het kort.', description: `Een oplossing: ${title}` })
  await onEach()
  await page.locator('[name=sectors]').first().check()
  await page.check('[name=cost][value=free]')
  await press(page, 'Volgende')
  await onEach()
  await fillStep(page, {
    organisation: 'Voorbeeldorganisatie Formulier',
    'contact.name': 'An Peeters',
    'contact.email': `${title.replaceAll(' ', '.')}@example.org`,
  })
  expect(await page.textContent('h1')).toBe('Kijk je antwoorden na')
}

/** Tabs on until a control with this name (and value) has the focus. */
const tabTo = async (page: Page, control: string, key = 'Tab'): Promise<void> => {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const here = await page.evaluate(() => {
      const { activeElement } = document
      const name = activeElement?.getAttribute('name') ?? ''
      return [name, `${name}=${activeElement?.getAttribute('value') ?? ''}`]
    })
    if (here.includes(control)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${control} is not reached by ${key}`)
}

const expectAccessibleOnPhone = async (page: Page): Promise<void> => {
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}
