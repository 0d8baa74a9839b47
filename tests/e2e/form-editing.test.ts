import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
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

/** Unfolds a row of a list in the admin. */
const unfold = async (page: Page, row: string): Promise<void> => {
  const toggle = page.locator(`${row} .collapsible__toggle`).first()
  const isFolded = ((await toggle.getAttribute('class', { timeout: 2_000 })) ?? '').includes('--collapsed')
  if (isFolded) await toggle.press('Enter', { timeout: 2_000 })
}

/**
 * Does something inside rows that may be folded. An answer of the server to an earlier change can fold them again, so they are
 * unfolded until it is done.
 */
const inRows = async (page: Page, rows: string[], act: () => Promise<void>): Promise<void> =>
  vi.waitFor(
    async () => {
      for (const row of rows) await unfold(page, row)
      await act()
    },
    { timeout: 60_000, interval: 500 },
  )

describe('an editor', () => {
  it(
    'adds a required question and moves a step; the form asks it at once, and nothing comes in without it',
    { timeout: 240_000 },
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
      const step = '#steps-row-0'
      const questions = page.locator(`${step} [id^=steps-0-questions-row-]`)
      let last = 0
      // By keyboard: rows that unfold move the button under the mouse.
      await inRows(page, [step], async () => {
        last = await questions.count()
        await page
          .locator(step)
          .getByRole('button', { name: 'Voeg Vraag toe' })
          .press('Enter', { timeout: 2_000 })
      })
      await expect.poll(async () => questions.count()).toBe(last + 1)
      await inRows(page, [step, `#steps-0-questions-row-${last}`], async () => {
        const field = (name: string) => page.locator(`input[name="steps.0.questions.${last}.${name}"]`)
        await field('label').fill('Hoeveel mensen wachten hierop?', { timeout: 2_000 })
        await field('required').check({ timeout: 2_000 })
      })

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
    const form = await apiAs('public').one('forms', 'oplossing-indienen')
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
    expect(await (await fetch(site('/indienen/oplossing'))).text()).not.toContain('Nog niet openbaar')
    await staff.change('forms', form.id, { title: form.title, _status: 'published' })
  })
})
