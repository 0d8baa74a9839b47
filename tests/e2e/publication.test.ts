import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { open, type Browsing } from './browsing.ts'
import { fillStep, press } from './filling.ts'
import { mailTo } from './mails.ts'
import { decide, openSubmission } from './moderating.ts'

const editor = { email: 'moderator@portaal.example', password: 'een lang wachtwoord voor moderatie' }
const summary = 'Bewoners van een woonzorgcentrum bellen met beeld, zonder wachtwoord en zonder hulp.'
const reason = 'Zeg in de samenvatting voor wie het is.'

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await accountFor('editor', editor.email, editor.password)
})
afterAll(async () => browsing.close())

const site = (where: string) => `${inject('portal').site}${where}`
const text = async (where: string): Promise<string> => (await fetch(site(where))).text()
const lists = [
  '/oplossingen?q=',
  '/zoeken?q=',
  '/zoekindex.json?',
  '/oplossingen/rss.xml?',
  '/rss.xml?',
  '/data/oplossingen.json?',
]

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('a solution that is sent in $how', ({ javaScriptEnabled }) => {
  const word = javaScriptEnabled ? 'Vensterbel' : 'Raambel'
  const title = `${word} voor bewoners`
  const canary = {
    name: `Kanarie ${word}`,
    email: `kanarie.${word.toLowerCase()}@geheim.example`,
    phone: '0470 12 34 56',
    note: `nota-${word}`,
  }
  const mail = async (subject: string) => mailTo(canary.email, subject)

  it(
    'is sent back with a reason, changed, approved and public everywhere, and nothing private is',
    { timeout: 300_000 },
    async () => {
      const page = await browsing.visit('/indienen/oplossing', {
        viewport: { width: 360, height: 740 },
        javaScriptEnabled,
      })
      await fillIn(page, title, canary)
      await press(page, 'Verstuur')
      await page.waitForURL('**/ontvangen')
      const reference = (await page.textContent('[data-reference]'))?.trim() ?? ''
      const [link = ''] = /http\S+\/indienen\/status\/\S+/.exec(await mail('We ontvingen')) ?? []
      const token = link.split('/').at(-1) ?? ''
      expect(token).toHaveLength(43)

      const admin = await adminPage(browsing, editor.email, editor.password)
      await openSubmission(admin, title)
      await admin.getByLabel('Interne nota').fill(canary.note)
      // Not saved by hand: a decision keeps what was filled in around it.
      await decide(admin, 'Vraag een aanpassing', reason)
      expect(await admin.getByLabel('Interne nota').inputValue()).toBe(canary.note)
      expect(await admin.textContent('.review-asked')).toContain(reason)

      expect(await mail('aanpassen')).toContain(reason)
      await page.goto(link)
      expect(await page.textContent('[data-state=changes-requested]')).toContain(reason)
      await page.fill('textarea[name=summary]', '')
      await press(page, 'Verstuur de aanpassing')
      expect(await page.textContent('[role=alert]')).toContain('in één zin')
      await page.fill('textarea[name=summary]', summary)
      await press(page, 'Verstuur de aanpassing')
      await page.locator('[data-state=submitted]').waitFor()
      expect(await page.textContent('[data-reference]')).toBe(reference)

      await openSubmission(admin, title)
      await decide(admin, 'Keur goed')
      expect(await mail('Het staat online')).toContain(link)
      await page.goto(link)
      await page.getByRole('link', { name: 'Bekijk' }).click()
      expect(await page.textContent('h1')).toBe(title)
      expect(await page.textContent('main')).toContain(summary)
      const publicPath = new URL(page.url()).pathname

      for (const list of lists)
        await expect.poll(async () => text(`${list}${word}`), { message: list }).toContain(title)
      const secrets = [...Object.values(canary), token, reference]
      const shown = [
        ...lists.map((list) => `${list}${word}`),
        publicPath,
        '/',
        '/sitemap.xml',
        '/data/oplossingen.csv',
        '/data/catalogus.jsonld',
        '/oplossingen',
        '/federaties',
      ]
      for (const where of shown) expectNone(secrets, await text(where), where)
      for (const where of [
        'solutions',
        'submissions',
        'attachments',
        'users',
        'organisations',
        'activities',
        'forms',
      ])
        for (const query of ['', '?depth=2', '?draft=true&depth=2']) {
          const answer = await fetch(`${inject('portal').cms}/api/${where}${query}`)
          expectNone(secrets, await answer.text(), `${where}${query}`)
        }
      // The log has the path of a status page with its token left out.
      expectNone(
        secrets.filter((one) => one !== reference),
        await readFile(inject('portal').logFile, 'utf8'),
        'the log',
      )
      const others = await mailsToOthers(canary.email)
      expect(others.length).toBeGreaterThan(0)
      for (const one of others) expectNone(Object.values(canary).concat(token), one, 'a mail to another')
    },
  )
})

it(
  'an organisation that is new to the portal is made by who moderates, and is named on the site',
  { timeout: 240_000 },
  async () => {
    const [title, organisation] = ['Buurtmaaltijd op bestelling', 'Buurtkeuken De Lepel']
    const page = await browsing.visit('/indienen/oplossing', { javaScriptEnabled: false })
    const person = { name: 'Lea', email: 'lea@lepel.example', phone: '0470 11 22 33' }
    await fillIn(page, title, person, organisation)
    await press(page, 'Verstuur')
    await page.waitForURL('**/ontvangen')

    const admin = await adminPage(browsing, editor.email, editor.password)
    await openSubmission(admin, title)
    expect(await admin.textContent('.review .checklist-unmet')).toContain(organisation)
    await admin.getByRole('button', { name: 'Vraag een aanpassing', exact: true }).click()
    expect(await admin.getByLabel('Wat moet de inzender aanpassen?').inputValue()).toBe('')
    await admin.getByText(`per mail naar ${person.name} (${person.email})`).waitFor()
    await admin.getByRole('button', { name: 'Toch niet' }).click()
    const form = admin.locator('.make-organisation')
    await form.getByRole('button').click()
    await form.getByText('Kies eerst wat voor organisatie').waitFor()
    await form.locator('select').selectOption({ label: 'vzw of vereniging' })
    const reloaded = admin.waitForEvent('load')
    await form.getByRole('button').click()
    await reloaded
    await admin.getByText('Alles is in orde').waitFor()
    await decide(admin, 'Keur goed')
    const shown = await apiAs('public').find('solutions', `where[title][equals]=${encodeURIComponent(title)}`)
    await expect.poll(async () => text(`/oplossingen/${String(shown?.slug)}`)).toContain(organisation)
  },
)

it('the list of submissions has nothing to make by hand, and says where to send in for somebody else', async () => {
  const admin = await adminPage(browsing, editor.email, editor.password)
  await admin.goto(`${inject('portal').cms}/admin/collections/submissions`)
  const form = admin.locator('.on-behalf').getByRole('link', { name: 'een uitdaging' })
  expect(await form.getAttribute('href')).toBe(site('/indienen/uitdaging'))
  await admin.getByRole('button', { name: 'Sorteer op Titel Oplopend' }).waitFor()
  expect(await admin.locator('a[href$="/submissions/create"]').count()).toBe(0)
})

const expectNone = (secrets: readonly string[], held: string, where: string): void => {
  for (const secret of secrets) expect(held.includes(secret), `${where} holds ${secret}`).toBe(false)
}

/** The mails, whole, that went to anyone but this address. */
const mailsToOthers = async (address: string): Promise<string[]> => {
  const { mailFolder } = inject('portal')
  const mails = await Promise.all(
    (await readdir(mailFolder)).map(async (file) => readFile(path.join(mailFolder, file), 'utf8')),
  )
  return mails.filter((mail) => !mail.includes(`"${address}"`))
}

const fillIn = async (
  page: Page,
  title: string,
  { name, email, phone }: Record<'name' | 'email' | 'phone', string>,
  organisation = 'Agoria',
): Promise<void> => {
  await fillStep(page, {
    title,
    summary: 'Beeldbellen voor wie binnen moet blijven en geen wachtwoord onthoudt.',
    description:
      'Een scherm aan het raam van de kamer belt met één knop naar de familie. Het centrum heeft er alleen wifi voor nodig, en een uur uitleg voor het personeel.',
  })
  await page.locator('[name=sectors]').first().check()
  for (const [question, value] of Object.entries({
    maturity: 'in-use',
    digital: 'full',
    deployableIn: 'days',
    cost: 'free',
  }))
    await choose(page, question, value)
  await press(page, 'Volgende')
  await fillStep(page, { privacy: 'We bewaren geen gesprekken, alleen de naam van het centrum.' })
  await fillStep(page, {
    organisation,
    'contact.name': name,
    'contact.email': email,
    'contact.phone': phone,
  })
  expect(await page.textContent('h1')).toBe('Kijk je antwoorden na')
}

const choose = async (page: Page, name: string, value: string): Promise<void> => {
  const list = page.locator(`select[name="${name}"]`)
  if ((await list.count()) > 0) await list.selectOption(value)
  else await page.check(`[name="${name}"][value="${value}"]`)
}
