import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { open, type Browsing } from './browsing.ts'

const problem = 'bewoners van ons woonzorgcentrum voelen zich alleen'
/** Demo solutions that an expert would name for this problem. */
const fitting = ['RaamRaam', 'Familieprikbord', 'Samenbabbel', 'Bezoekwijzer']

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
})
afterAll(async () => browsing.close())

const results = async (page: Page) =>
  page.$$eval('article[data-strength]', (articles) =>
    articles.map((article) => ({
      strength: article.getAttribute('data-strength') ?? '',
      title: article.querySelector('h2, h3')?.textContent.trim() ?? '',
      marked: [...article.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  )

describe('a visitor', () => {
  it('finds the note’s five examples on the first page', async () => {
    const page = await browsing.visit('/')
    const text = await page.textContent('main')
    for (const title of [
      'Bedrijven moeten plots massaal laten telewerken',
      'Groeiende eenzaamheid aanpakken met online gesprekken',
      'Leerlingen lesgeven via digitale weg',
      'Weten of het druk is in de winkel',
      'Hotels willen tijdelijk bedden uitlenen aan de zorg',
    ])
      expect(text).toContain(title)
  })

  it('types a problem and gets a strong, fitting solution with the words that made it fit; nothing typed leaves the browser', async () => {
    const page = await browsing.visit('/match')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.locator('textarea[name=q]').pressSequentially(problem, { delay: 15 })
    await settled(page)
    const [first, second, third] = await results(page)
    const top = [first, second, third]
    const strong = top.find(
      (one) => one?.strength === 'sterk' && fitting.some((name) => one.title.includes(name)),
    )
    expect(strong?.marked.length).toBeGreaterThan(0)
    expect(sent.filter((request) => /bewoners|woonzorg|alleen/i.test(decodeURIComponent(request)))).toEqual(
      [],
    )
    expect(page.url()).not.toContain('bewoners')
    expect(await page.textContent('[role=status]')).toMatch(/\d+ oplossing/)
  })

  it('gets the same first three without JavaScript', async () => {
    const page = await browsing.visit('/match')
    await page.locator('textarea[name=q]').pressSequentially(problem)
    await settled(page)
    const scripted = await results(page)
    const plain = await browsing.visit('/match', { javaScriptEnabled: false })
    await plain.fill('textarea[name=q]', problem)
    await plain.locator('[data-match-form] button[type=submit]').click()
    await plain.waitForSelector('article[data-strength]')
    const served = await results(plain)
    expect(served.slice(0, 3).map(({ title }) => title)).toEqual(
      scripted.slice(0, 3).map(({ title }) => title),
    )
    expect(served[0]?.marked.length).toBeGreaterThan(0)
  })

  it('tries a real question from the first page without leaving it', async () => {
    const page = await browsing.visit('/')
    await page.locator('[data-match-example]').first().click()
    await page.waitForSelector('article[data-strength]')
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('is helped on when nothing fits', async () => {
    const page = await browsing.visit('/match')
    await page.fill('textarea[name=q]', 'xqzvw blorfsnark')
    await page.waitForFunction(() => document.querySelector('[data-match-none]:not([hidden])') !== null)
    expect(await results(page)).toEqual([])
    expect(await page.$$('[data-match-none] a')).not.toHaveLength(0)
  })

  it('filters, sorts and pages a list without JavaScript, and can share the address', async () => {
    const page = await browsing.visit('/oplossingen', { javaScriptEnabled: false })
    await page.getByRole('checkbox', { name: /Zorg en welzijn/ }).check()
    await page.getByRole('button', { name: 'Toon resultaten' }).click()
    expect(new URL(page.url()).searchParams.get('sector')).toBe('zorg-en-welzijn')
    const first = await page.locator('main article h2, main article h3').allTextContents()
    await page.getByRole('link', { name: /Volgende/ }).click()
    expect(new URL(page.url()).searchParams.get('pagina')).toBe('2')
    const second = await page.locator('main article h2, main article h3').allTextContents()
    expect(second.filter((title) => first.includes(title))).toEqual([])
  })

  it('reads the site in English under /en', async () => {
    const page = await browsing.visit('/en/oplossingen')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await page.textContent('h1')).toBe('Solutions')
  })

  it('follows a sector in either language', async () => {
    for (const language of ['', '/en']) {
      const page = await browsing.visit(`${language}/sectoren/zorg-en-welzijn`)
      const feed = await page.getAttribute('link[type="application/rss+xml"][href*=sectoren]', 'href')
      const answer = await fetch(`${inject('portal').site}${feed}`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'application/rss+xml; charset=utf-8',
      ])
      expect(await answer.text()).toContain(
        `<link>${inject('portal').site}${language}/sectoren/zorg-en-welzijn`,
      )
    }
  })

  it('shares a page with a picture of its own', async () => {
    for (const path of ['/oplossingen/raamraam-beeldbellen', '/en/sectoren/zorg-en-welzijn']) {
      const page = await browsing.visit(path)
      const picture = (await page.getAttribute('meta[property="og:image"]', 'content')) ?? ''
      const answer = await fetch(picture)
      expect([answer.status, answer.headers.get('content-type')], picture).toEqual([200, 'image/png'])
      const { width, height } = await sharp(await answer.arrayBuffer()).metadata()
      expect([width, height]).toEqual([1200, 630])
    }
    for (const path of ['solutions/bestaat-niet', 'users/1', '__proto__/x'])
      expect((await fetch(`${inject('portal').site}/og/${path}.png`)).status, path).toBe(404)
  })

  it('sees no open place beside a solution that is in use somewhere', async () => {
    const { site } = inject('portal')
    const solutions = (await (await fetch(`${site}/data/oplossingen.json`)).json()) as { slug: string }[]
    const pages = []
    for (const { slug } of solutions.slice(0, 20))
      pages.push(await (await fetch(`${site}/oplossingen/${slug}`)).text())
    const used = pages.filter((html) => /<h[23][^>]*>In gebruik bij</.test(html))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((html) => html.includes('Nog niemand aan deze kant'))).toEqual([])
  })

  it('is told kindly when there is nothing at an address', async () => {
    const page = await browsing.visit('/bestaat-zeker-niet', { status: 404 })
    expect(await page.$$('h1')).toHaveLength(1)
  })
})

/** The answers are those of the finished words, and the count was said. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('article[data-strength]')
  await page.waitForTimeout(1_200)
}
