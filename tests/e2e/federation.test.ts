import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { open, type Browsing } from './browsing.ts'
import { mailTo } from './mails.ts'

const editor = { email: 'uitnodiging@portaal.example', password: 'een lang wachtwoord voor de redactie' }
const member = { email: 'lies.lid@federatie.example', password: 'een lang wachtwoord voor het lid' }

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await accountFor('editor', editor.email, editor.password)
})
afterAll(async () => browsing.close())

const reached = 'deur@federatie.example'

const cms = (where: string) => `${inject('portal').cms}${where}`
describe('a member of a federation', () => {
  it(
    'accepts an invitation, submits two solutions, sees one approved and one sent back, and corrects it',
    { timeout: 240_000 },
    async () => {
      const desk = await adminPage(browsing, editor.email, editor.password)
      await desk.goto(cms('/admin/collections/users'))
      const form = desk.locator('form.invitation')
      await form.getByLabel('Naam').fill('Lies Lid')
      await form.getByLabel('E-mailadres').fill(member.email)
      await form.getByRole('button').click()
      await form.getByText('Kies de organisatie').waitFor()
      expect(await form.getByLabel('Naam').inputValue()).toBe('Lies Lid')
      await form.getByLabel('Organisatie').selectOption({ label: 'Agoria' })
      await form.getByRole('button').click()
      const confirmation = form.getByRole('status').filter({ hasText: 'De uitnodiging voor Lies Lid' })
      await confirmation.waitFor()
      expect(await confirmation.textContent()).toContain(member.email)
      expect(await confirmation.textContent()).toContain('zeven dagen')
      expect(await form.getByLabel('Naam').inputValue()).toBe('')
      await desk.getByRole('link', { name: 'Lies Lid' }).waitFor()

      const [link = ''] = /http\S+\/admin\/reset\/\S+/.exec(await mailTo(member.email, 'Je account')) ?? []
      const page = await browsing.page({ locale: 'nl-BE', viewport: { width: 1440, height: 1400 } })
      await page.goto(link)
      // The page takes what is typed once React runs.
      await expect
        .poll(
          async () => {
            for (const field of await page.locator('input[type=password]').all())
              await field.fill(member.password)
            await page.locator('button[type=submit]').click()
            return page.waitForURL('**/admin').then(
              () => true,
              () => false,
            )
          },
          { timeout: 90_000 },
        )
        .toBe(true)
      await page.locator('.card').first().waitFor()
      expect(await page.locator('.card').allTextContents()).toEqual([
        'Uitdagingen',
        'Oplossingen',
        'Inzendingen',
        'Organisaties',
        'Gebruikers',
      ])

      const first = await writeSolution(page, 'Kassaklaar: bestellen aan de deur')
      await submit(page)
      const second = await writeSolution(page, 'Deurbus: pakjes zonder contact')
      await submit(page)

      const staff = apiAs(editor.email, editor.password)
      const submissionOf = async (id: number) => {
        const found = await staff.find('submissions', `where[record.value][equals]=${id}`)
        if (!found) throw new Error(`No submission of ${id}`)
        return found
      }
      await staff.change('submissions', (await submissionOf(first)).id, { state: 'approved' })
      const sentBack = await submissionOf(second)
      const reason = 'Zeg ook hoe iemand begint.'
      await staff.change('submissions', sentBack.id, { state: 'changes-requested', reason })

      await page.goto(cms('/admin/collections/submissions'))
      await page.getByRole('row', { name: /Kassaklaar.*goedgekeurd/ }).waitFor()
      await page.getByRole('row', { name: /Deurbus.*aanpassing gevraagd/ }).waitFor()
      expect(await mailTo(member.email, 'aanpassen')).toContain(
        cms(`/admin/collections/submissions/${sentBack.id}`),
      )
      await page.goto(cms(`/admin/collections/submissions/${sentBack.id}`))
      await page.locator('.review-asked').getByText(reason).waitFor()
      await page.getByRole('link', { name: 'Pas het aan' }).click()
      await page.waitForURL(`**/solutions/${second}`)
      await page.locator('.submitting blockquote').getByText(reason).waitFor()
      await typeIn(
        page,
        'textarea[name=summary]',
        'Pakjes komen in een bus aan de deur. Beginnen kan met één telefoontje.',
      )
      await submit(page)
      await staff.change('submissions', sentBack.id, { state: 'approved' })
      const shown = await apiAs('public').find('solutions', `where[id][equals]=${second}`)
      expect(shown?.summary).toContain('één telefoontje')
      const list = `${inject('portal').site}/oplossingen?q=Kassaklaar`
      await expect.poll(async () => (await fetch(list)).text()).toContain('Kassaklaar: bestellen')
    },
  )

  it('reaches nothing of another federation by address', async () => {
    const staff = apiAs(inject('portal').admin.email, inject('portal').admin.password)
    const hidden = await staff.create('solutions', {
      title: 'Van een ander, nog niet openbaar',
      summary: 'Kort.',
      description: 'Lang.',
      sectors: [(await apiAs('public').find('sectors', 'limit=1'))?.id],
      _status: 'draft',
    })
    const page = await adminPage(browsing, member.email, member.password)
    await page.goto(cms(`/admin/collections/solutions/${hidden.id}`))
    await page.getByRole('link', { name: 'Kassaklaar' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/collections/solutions')
    expect(await page.textContent('body')).not.toContain('Van een ander')
    await page.goto(cms('/admin/matchen'))
    await page.getByText('De werkbank is voor medewerkers').waitFor()
    for (const where of ['pages', 'forms', 'activities', 'media', 'matches']) {
      await page.goto(cms(`/admin/collections/${where}`))
      await page.waitForLoadState('networkidle')
      expect(await page.locator('table').count(), where).toBe(0)
    }
  })
})

/** Types in a field of the admin once React listens: until the form takes it, what is typed is lost. */
const typeIn = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(field).waitFor()
  await page.waitForLoadState('networkidle')
  await page.fill(field, text)
}

/** Writes a draft and waits until it is saved; answers with its number. */
const writeSolution = async (page: Page, title: string): Promise<number> => {
  await page.goto(cms('/admin/collections/solutions/create'))
  await page.waitForURL(/solutions\/\d+/)
  await typeIn(page, 'input[name=title]', title)
  await page.fill('textarea[name=summary]', 'Een winkel neemt bestellingen aan en brengt ze tot aan de deur.')
  await page.fill(
    'textarea[name=description]',
    'Klanten bestellen met de telefoon of op een eenvoudige pagina. De winkel zet klaar, en een vrijwilliger uit de buurt brengt het tot aan de deur.',
  )
  await page.fill('textarea[name=privacy]', 'We bewaren naam en adres tot de levering, daarna niet meer.')
  await page.fill('input[name="contact.email"]', reached)
  await page.locator('#field-sectors .rs__control').click()
  await page.locator('.rs__option').first().click()
  return Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0])
}

const submit = async (page: Page): Promise<void> => {
  const button = page.locator('.submitting button')
  await expect.poll(async () => button.isEnabled()).toBe(true)
  await button.click()
  await page.locator('.submitting').getByText('Ingediend als').waitFor()
  // The page was loaded again, and says why there is nothing to type in until somebody has decided.
  await page.locator('.reviewed').getByText('Je kunt hier nu niets wijzigen').waitFor()
  await expect.poll(async () => page.isDisabled('input[name=title]')).toBe(true)
  // What it wrote about whom to reach is still there.
  await expect.poll(async () => page.inputValue('input[name="contact.email"]')).toBe(reached)
}
