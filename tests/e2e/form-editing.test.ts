import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { open, type Browsing } from './browsing.ts'

const editor = { email: 'formulieren@portaal.example', password: 'een lang wachtwoord voor formulieren' }

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await accountFor('editor', editor.email, editor.password)
})
afterAll(async () => browsing.close())

const site = (where: string) => `${inject('portal').site}${where}`

/**
 * Unfolds a row of a list in the admin. An answer of the server to an earlier change can fold it
 * again, so it is looked at until it is open.
 */
const unfold = async (page: Page, row: string): Promise<void> =>
  expect
    .poll(
      async () => {
        const folded = page.locator(`${row} .collapsible__toggle`).first()
        if (((await folded.getAttribute('class')) ?? '').includes('--collapsed')) await folded.press('Enter')
        return page.locator(`${row} .collapsible__content`).first().isVisible()
      },
      { interval: 500 },
    )
    .toBe(true)

describe('an editor', () => {
  it(
    'adds a required question and moves a step; the form asks it at once, and nothing comes in without it',
    { timeout: 120_000 },
    async () => {
      const form = await apiAs('public').one('forms', 'uitdaging-indienen')
      const steps = form.steps as { title: string }[]
      const page = await adminPage(browsing, editor.email, editor.password)
      await page.goto(`${inject('portal').cms}/admin/collections/forms/${form.id}`)
      await page.locator('#steps-row-1').waitFor()
      await page.waitForLoadState('networkidle')
      // The second step becomes the first.
      await page.locator('#steps-row-1 .array-actions__button').first().click()
      await Promise.all([
        page.waitForResponse((answer) => answer.request().method() === 'POST'),
        page.locator('.popup__scroll-container:visible .array-actions__move-up').click(),
      ])
      await expect.poll(async () => page.inputValue('input[name="steps.0.title"]')).toBe(steps[1]?.title)
      await unfold(page, '#steps-row-0')
      const questions = page.locator('#steps-row-0 [id^=steps-0-questions-row-]')
      const last = await questions.count()
      // By keyboard: rows that unfold move the button under the mouse.
      await page.locator('#steps-row-0').getByRole('button', { name: 'Voeg Vraag toe' }).focus()
      await page.keyboard.press('Enter')
      await expect.poll(async () => questions.count()).toBe(last + 1)
      await page.fill(`input[name="steps.0.questions.${last}.label"]`, 'Hoeveel mensen wachten hierop?')
      await page.check(`input[name="steps.0.questions.${last}.required"]`)

      await expect.poll(async () => page.locator('#action-save').isEnabled()).toBe(true)
      const preview = page.locator('#preview-button, .preview-btn').first()
      await expect.poll(async () => preview.count()).toBe(1)
      await page.locator('#action-save').click()
      await page
        .getByText(/succesvol/i)
        .first()
        .waitFor()

      const asked = async () => (await fetch(site('/indienen/uitdaging'))).text()
      await expect.poll(asked).toContain('Hoeveel mensen wachten hierop?')
      expect(await asked()).toContain(`<h1>${steps[1]?.title ?? ''}`)
      const visitor = await browsing.visit('/indienen/uitdaging', { javaScriptEnabled: false })
      await visitor.locator('button', { hasText: 'Volgende' }).last().click()
      expect(await visitor.textContent('[role=alert]')).toContain('Hoeveel mensen wachten hierop')
      await apiAs(editor.email, editor.password).change('forms', form.id, {
        steps: form.steps,
        _status: 'published',
      })
    },
  )

  it('looks at a form as it will be, before it is public', async () => {
    const staff = apiAs(editor.email, editor.password)
    const form = await apiAs('public').one('forms', 'uitdaging-indienen')
    await staff.change('forms', form.id, { title: 'Nog niet openbaar' }, '?draft=true')
    const page = await adminPage(browsing, editor.email, editor.password)
    await page.goto(`${inject('portal').cms}/admin/collections/forms/${form.id}`)
    const [shown] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('#preview-button, .preview-btn').first().click(),
    ])
    await shown.waitForLoadState()
    expect(await shown.textContent('h1')).toBe('Nog niet openbaar')
    expect(await shown.locator('input, textarea').count()).toBeGreaterThan(5)
    expect((await shown.request.get(shown.url())).headers()['cache-control']).toContain('no-store')
    const forged = shown.url().replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'))
    expect((await fetch(forged)).status).toBe(404)
    expect(await (await fetch(site('/indienen/uitdaging'))).text()).not.toContain('Nog niet openbaar')
    await staff.change('forms', form.id, { title: form.title, _status: 'published' })
  })
})
