import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountFor, adminPage, apiAs } from './accounts.ts'
import { expectAccessible } from './axe.ts'
import { open, type Browsing } from './browsing.ts'
import { mailTo } from './mails.ts'
import { fillStep, press } from './filling.ts'
import { decide, openSubmission } from './moderating.ts'

const editor = { email: 'kennismaking@portaal.example', password: 'een lang wachtwoord voor kennismaking' }
const asking = 'maud@zorg-aan-huis.example'
const providing = 'ans@aanbod-op-maat.example'

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await accountFor('editor', editor.email, editor.password)
})
afterAll(async () => browsing.close())

it(
  'a visitor without JavaScript asks for an introduction on a page, and is brought together with its provider',
  { timeout: 300_000 },
  async () => {
    const staff = apiAs(editor.email, editor.password)
    const shown = await staff.find('solutions', 'where[_status][equals]=published&limit=1')
    if (!shown) throw new Error('No public solution')
    await staff.change('solutions', shown.id, {
      contact: { name: 'Ans Aanbod', email: providing },
      _status: 'published',
    })
    const title = String(shown.title)

    const page = await browsing.visit(`/oplossingen/${String(shown.slug)}`, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    })
    expect(await page.textContent('main')).not.toContain(providing)
    await page.getByRole('link', { name: 'Vraag een kennismaking' }).first().click()
    expect(await page.textContent('main')).toContain(title)
    await press(page, 'Volgende')
    expect(await page.textContent('[role=alert]')).toContain('Wat heb je nodig')
    await fillStep(page, {
      title: 'Beeldbellen voor veertig bewoners',
      description: 'Onze bewoners zien hun familie al weken niet.',
    })
    await fillStep(page, { organisation: 'Zorg aan Huis', 'contact.name': 'Maud', 'contact.email': asking })
    await press(page, 'Verstuur')
    await page.waitForURL('**/ontvangen')
    expect(await page.textContent('main')).toContain('vragen we de andere kant')
    const [status = ''] = /http\S+\/indienen\/status\/\S+/.exec(await mailTo(asking, 'We ontvingen')) ?? []

    const admin = await adminPage(browsing, editor.email, editor.password)
    await openSubmission(admin, title)
    expect(await admin.textContent('.review')).toContain('maakt van deze vraag een concept')
    await decide(admin, 'Vraag de andere kant')

    await mailTo(asking, 'We vroegen of ze willen kennismaken')
    await page.goto(status)
    expect(await page.textContent('[data-state=approved]')).toContain('gevraagd aan de andere kant')
    const [link = ''] = /http\S+\/antwoord\/\S+/.exec(await mailTo(providing, 'Wil je kennismaken?')) ?? []
    await page.goto(link)
    expect(await page.textContent('main')).toContain('zien hun familie al weken niet')
    expect(await page.textContent('main')).toContain('Zorg aan Huis wil graag met je kennismaken.')
    expect(await page.textContent('main')).not.toContain(asking)
    await page.getByLabel('Ja, breng ons in contact').check()
    await press(page, 'Verstuur')
    expect(await page.textContent('main')).toContain('allebei ja')
    expect(await mailTo(asking, 'Kennismaking')).toContain(providing)
    expect(await mailTo(providing, 'Kennismaking')).toContain(asking)
  },
)

it('the form for an introduction has no accessibility violation', async () => {
  const shown = await apiAs('public').find('challenges', 'limit=1')
  const page = await browsing.visit(`/indienen/kennismaking/uitdagingen/${String(shown?.slug)}`, {
    bypassCSP: true,
  })
  await expectAccessible(page)
})
