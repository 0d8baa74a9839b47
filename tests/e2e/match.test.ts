import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { open, type Browsing } from './browsing.ts'

const paragraph =
  'Sinds vorige maand mogen er geen bezoekers meer binnen in ons woonzorgcentrum.\nBewoners zien hun familie niet en voelen zich alleen. We zoeken iets dat werkt zonder dat iemand een wachtwoord moet onthouden.'

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
})
afterAll(async () => browsing.close())

const site = (path: string): string => `${inject('portal').site}${path}`

/** The fragment of a shared link. */
const link = (asked: Record<string, string>): string => `#${new URLSearchParams(asked)}`

/** Opens a shared link: the form is filled and the answer stands there. */
const ask = async (asked: Record<string, string>, path = '/match'): Promise<Page> => {
  const page = await browsing.visit(path + link(asked))
  await answered(page)
  return page
}
const answered = async (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('[data-match-status]')?.textContent !== '')
const text = async (page: Page, selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/\s+/g, ' ').trim()
const slugs = async (page: Page): Promise<string[]> =>
  page.$$eval('[data-match-list] .card-title a', (links) =>
    links.map((one) => one.getAttribute('href')?.split('/').pop() ?? ''),
  )

describe('the index of the browser', () => {
  it('has an address for its version that a browser keeps for good, and a few bytes that name it', async () => {
    const { version } = (await (await fetch(site('/zoekindex/nu.json'))).json()) as { version: string }
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(site(`/zoekindex/${version}.json`), {
        headers: { 'accept-encoding': encoding },
      })
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(await answer.json()).toMatchObject({ version })
    }
    const gone = await fetch(site('/zoekindex/gone.json'), { redirect: 'manual' })
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([302, 'no-store'])
    expect(gone.headers.get('location')).toBe(`/zoekindex/${version}.json`)
  })

  it('is fetched when someone begins, and then goes on answering without a network', async () => {
    const page = await browsing.page()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(site('/match'))
    expect(asked.filter((path) => path.startsWith('/zoekindex'))).toEqual([])
    await page.fill('[name=q]', 'laptops')
    await answered(page)
    expect(asked.filter((path) => path.startsWith('/zoekindex'))).toHaveLength(2)
    await page.context().setOffline(true)
    await page.fill('[name=q]', paragraph)
    await page.waitForFunction(
      () => document.querySelector('[data-match-list] mark')?.textContent !== 'laptops',
    )
    await page.selectOption('[name=sector]', 'zorg-en-welzijn')
    await page.check('[name=inzetbaar]')
    await expect.poll(async () => slugs(page)).toContain('raamraam-beeldbellen')
  })
})

describe('while typing', () => {
  it('answers that stay are the same cards, the list is never empty, and the count is said in pauses', async () => {
    const page = await browsing.visit('/match')
    await page.fill('[name=q]', 'bewoners van ons woonzorgcentrum')
    await answered(page)
    await page.evaluate(() => {
      const list = document.querySelector('[data-match-list]')
      const status = document.querySelector('[data-match-status]')
      const seen = { emptied: false, said: 0, first: list?.firstElementChild }
      Object.assign(window, { seen })
      new MutationObserver(() => (seen.emptied ||= list?.children.length === 0)).observe(list ?? document, {
        childList: true,
      })
      new MutationObserver(() => (seen.said += 1)).observe(status ?? document, { childList: true })
    })
    await page.locator('[name=q]').press('End')
    await page.keyboard.type(' voelen zich alleen', { delay: 30 })
    await page.waitForTimeout(1_200)
    const seen = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { emptied: boolean; said: number; first: Element } }
      return { emptied: seen.emptied, said: seen.said, stays: seen.first.isConnected }
    })
    expect(seen).toMatchObject({ emptied: false, stays: true })
    expect(seen.said).toBeLessThanOrEqual(2)
  })

  it('a keyboard is enough: Enter searches, Tab leads through filters to the answers and past them', async () => {
    const page = await browsing.visit('/match')
    await page.locator('[name=q]').focus()
    await page.keyboard.type('leerlingen zonder laptop')
    await page.keyboard.press('Enter')
    await answered(page)
    expect(await page.inputValue('[name=q]')).toBe('leerlingen zonder laptop')
    const reached: string[] = []
    while (reached.length < 40 && !reached.at(-1)?.startsWith('footer')) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate(() => {
          const { activeElement: at } = document
          const part = ['footer', '[data-match-list]', 'form'].find((one) => at?.closest(one))
          return `${part ?? ''} ${at?.getAttribute('name') ?? at?.tagName ?? ''}`
        }),
      )
    }
    expect(reached.slice(0, 4)).toEqual([
      'form sector',
      'form inzetbaar',
      'form BUTTON',
      '[data-match-list] A',
    ])
    expect(reached.at(-1)).toMatch(/^footer/)
  })
})

describe('a suggestion on the page of a record', () => {
  it('names the words that fit, and puts none in the mouth of a visitor', async () => {
    let explained = 0
    for (const list of ['oplossingen', 'uitdagingen']) {
      const records = (await (await fetch(site(`/data/${list}.json`))).json()) as { slug: string }[]
      for (const { slug } of records.slice(0, 12)) {
        const html = await (await fetch(site(`/${list}/${slug}`))).text()
        expect(html, slug).not.toMatch(/bij jouw “|bedoelde je dit met|hiermee geholpen zijn/)
        explained += html.split('class="reasons"').length - 1
      }
    }
    expect(explained).toBeGreaterThan(12)
  })
})

describe('coming back from an answer', () => {
  it.each(['/match', '/', '/en/match'])('finds the same list at the same place on %s', async (path) => {
    const page = await browsing.page({ viewport: { width: 360, height: 740 } })
    await page.goto(site(path))
    await page.fill('[name=q]', paragraph)
    await answered(page)
    const found = await slugs(page)
    expect(found.length).toBeGreaterThan(2)
    await page.locator('[data-match-list] .card-title a').nth(2).scrollIntoViewIfNeeded()
    await page.locator('[data-match-list] .card-title a').nth(2).click()
    await page.waitForURL('**/oplossingen/*')
    await page.goBack()
    expect(await page.inputValue('[name=q]')).toBe(paragraph)
    await expect.poll(async () => slugs(page)).toEqual(found)
    await expect
      .poll(async () =>
        page
          .locator('[data-match-list] .card-title a')
          .nth(2)
          .evaluate((link) => {
            const { top, bottom } = link.getBoundingClientRect()
            return top >= 0 && bottom <= window.innerHeight
          }),
      )
      .toBe(true)
  })
})

describe('a link to a search', () => {
  it('is made when asked for, never leaves the browser, and fills the form of who opens it', async () => {
    const page = await browsing.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    const sent: string[] = []
    page.on('request', (request) =>
      sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)),
    )
    await page.goto(site('/match'))
    await page.fill('[name=q]', paragraph)
    await page.selectOption('[name=sector]', 'zorg-en-welzijn')
    await answered(page)
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([site('/match'), 2])
    await page.getByRole('button', { name: 'Maak een link om te delen' }).click()
    await page.getByText('De link is gekopieerd').waitFor()
    expect(await page.getByLabel('Link met je tekst en je filters').isVisible()).toBe(true)
    const address = await page.evaluate(async () => navigator.clipboard.readText())
    expect(address).toBe(page.url())
    expect(address).toContain('/match#q=Sinds')
    const found = await slugs(page)

    await page.goto('about:blank')
    await page.goto(address)
    await answered(page)
    expect(await page.inputValue('[name=q]')).toBe(paragraph)
    expect(await page.inputValue('[name=sector]')).toBe('zorg-en-welzijn')
    expect(await slugs(page)).toEqual(found)
    expect(sent.filter((request) => request.includes('woonzorgcentrum'))).toEqual([])

    await page.locator('[name=q]').press('x')
    expect(page.url()).toBe(site('/match'))
  })
})

describe('the server', () => {
  it('answers ten questions in the order of the browser', async () => {
    const page = await browsing.visit('/match')
    let found = 0
    for (const asked of [
      { q: 'leerlingen zonder labtop' },
      { q: 'rusthuis' },
      { q: 'afhaal kasten' },
      { q: 'bezoekersregistratie' },
      { q: 'patienten opvolgen van thuis uit' },
      { q: 'video calls for lonely people' },
      { q: paragraph },
      { q: 'telewerken', inzetbaar: 'direct' },
      { q: 'online lessen', sector: 'onderwijs-en-vorming' },
      { q: 'xqzvw blorfsnark' },
    ] as Record<string, string>[]) {
      const html = await (await fetch(site(`/match?${new URLSearchParams(asked)}`))).text()
      const list = html.slice(html.indexOf('data-match-list'), html.indexOf('data-match-none'))
      const served = [...list.matchAll(/href="\/oplossingen\/([^"]+)"/g)].map(([, slug]) => slug)
      await page.evaluate((fragment) => (location.hash = fragment), link(asked))
      await expect.poll(async () => slugs(page), { message: asked.q }).toEqual(served)
      if (served.length > 0) found += 1
    }
    expect(found).toBeGreaterThanOrEqual(8)
  })

  it('says the same as the browser: what was meant, why it fits, and the ways on', async () => {
    const questions: Record<string, string>[] = [
      { q: 'leerlingen zonder labtop' },
      { q: 'xqzvw', sector: 'mobiliteit-en-logistiek' },
    ]
    for (const asked of questions) {
      const scripted = await ask(asked)
      const plain = await browsing.visit(`/match?${new URLSearchParams(asked)}`, { javaScriptEnabled: false })
      const said = (page: Page) =>
        page.$$eval(
          '[data-match-status], [data-match-meant], .dock-item:first-child .reasons, [data-way]:not([hidden]) a',
          (parts) =>
            parts.map(
              (part) => `${part.getAttribute('href') ?? ''} ${part.textContent.replace(/\s+/g, ' ').trim()}`,
            ),
        )
      expect(await said(plain)).toEqual(await said(scripted))
    }
  })
})

describe('an answer', () => {
  it('asks whether a corrected word was meant, above the list and beside the word', async () => {
    const page = await ask({ q: 'leerlingen zonder labtop' })
    expect(await text(page, '[data-match-meant]')).toMatch(/^Bedoelde je laptops?\? Je typte “labtop”\.$/)
    expect(await text(page, '.dock-item:first-child .reasons')).toContain('(bedoelde je dit met “labtop”?)')
    const english = await ask({ q: 'leerlingen zonder labtop' }, '/en/match')
    expect(await text(english, '[data-match-meant]')).toMatch(
      /^Did you mean laptops?\? You typed “labtop”\.$/,
    )
  })

  it('leads on when nothing fits, and hands the text over without an address', async () => {
    const q = 'xqzvw blorfsnark'
    const page = await ask({ q })
    expect(await text(page, '[data-match-none] [data-way=person]')).toContain('Taskforce')
    await page.evaluate(() => history.replaceState(null, '', '/match'))
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page.getByRole('link', { name: 'Meld dit als uitdaging' }).click()
    await page.waitForURL('**/indienen/uitdaging')
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('textarea[name=description]')?.value === text,
      q,
    )
    expect([...sent, page.url()].filter((address) => address.includes('xqzvw'))).toEqual([])
  })

  it('names the sector that is meant and who looks after it', async () => {
    const page = await ask({ q: 'xqzvw', sector: 'mobiliteit-en-logistiek' })
    const ways = page.locator('[data-match-none]')
    expect(await ways.locator('[data-way=sector] a').getAttribute('href')).toBe(
      '/sectoren/mobiliteit-en-logistiek',
    )
    expect(await ways.locator('[data-way=person] a').getAttribute('href')).toMatch(/\/ambassadeurs\/[\w-]+$/)
  })

  it('that is weak is called so, with the ways on below it', async () => {
    const page = await ask({ q: 'gemeenteraad stemmen', sector: 'zorg-en-welzijn' })
    const strengths = await page.$$eval('[data-match-list] [data-strength]', (cards) =>
      cards.map((card) => card.getAttribute('data-strength')),
    )
    expect(new Set(strengths)).toEqual(new Set(['zwak']))
    expect(await text(page, '[data-match-status]')).toMatch(/in de verte/)
    expect(await text(page, '[data-match-further]:not([hidden])')).toContain('Niet gevonden wat je zocht?')
  })
})

describe('the search over everything', () => {
  it('keeps what has the words in its name apart from what looks like it, and says how much there is', async () => {
    const page = await browsing.visit('/zoeken?q=zorg')
    expect(await page.locator('main h2').allTextContents()).toEqual(['Gevonden op naam', 'Lijkt erop'])
    expect(await text(page, '[role=status]')).toMatch(/^\d+ resultaten voor “zorg”$/)
    expect(await page.title()).toMatch(/^\d+ resultaten voor “zorg”/)
  })

  it('finds a record in another language and says which', async () => {
    const page = await browsing.visit('/zoeken?q=The+portal+is+open')
    const hit = page.locator('article', { has: page.locator('[lang=en]') }).first()
    expect(await hit.textContent()).toContain('in het Engels')
  })
})
