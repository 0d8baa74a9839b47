import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { open, type Browsing } from './browsing.ts'
import { accountFor, apiAs } from './accounts.ts'

const slug = 'balie-thuis-digitaal-gemeenteloket'
const title = 'Balie Thuis: digitaal gemeenteloket'
const changed = 'Balie Thuis in het nieuw'
const password = 'een lang wachtwoord voor de redactie'

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
  await accountFor('editor', 'redactie@portaal.example', password)
})
afterAll(async () => browsing.close())

/** Everywhere that names a solution. */
const places = [
  '/oplossingen?q=Balie+Thuis',
  '/sectoren/lokale-besturen',
  '/zoekindex.json',
  '/oplossingen/rss.xml',
  '/sitemap.xml',
  '/data/oplossingen.json',
  '/zoeken?q=balie+thuis',
]

const site = (path: string) => `${inject('portal').site}${path}`
const body = async (path: string): Promise<string> => (await fetch(site(path))).text()

/** Waits until something is so. A machine that tests is a busy one: how many milliseconds it takes is not asked here. */
const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  const begun = performance.now()
  while (performance.now() - begun < 60_000) {
    if (await isSo()) return true
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}

describe('an editor', () => {
  it('works in Dutch, changes a title, publishes, and the site shows it by itself', async () => {
    await body(`/oplossingen/${slug}`)
    const page = await browsing.page({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
    await page.goto(`${inject('portal').cms}/admin`)
    expect(await page.getAttribute('html', 'lang')).toBe('nl')
    await page.fill('input[name=email]', 'redactie@portaal.example')
    await page.fill('input[name=password]', password)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page
      .getByRole('link', { name: /Oplossingen/ })
      .first()
      .waitFor()
    const { id } = await apiAs('public').one('solutions', slug)
    await page.goto(`${inject('portal').cms}/admin/collections/solutions/${id}`)
    const field = page.locator('input[name=title]')
    await field.waitFor()
    // The form takes what is typed once React runs; the publish button tells that it noticed.
    await expect
      .poll(
        async () => {
          await field.fill(changed)
          return page.locator('#action-save').isEnabled()
        },
        { interval: 500 },
      )
      .toBe(true)
    await page.locator('#action-save').click()
    await page
      .getByText(/succesvol/i)
      .first()
      .waitFor()
    expect(await until(async () => (await body(`/oplossingen/${slug}`)).includes(changed))).toBe(true)
    expect(await body('/oplossingen?q=Balie+Thuis')).toContain(changed)
  })

  it('sets it back to draft, and soon it is nowhere any more', async () => {
    for (const place of places) expect(await body(place)).toMatch(place === '/sitemap.xml' ? slug : changed)
    const editor = apiAs('redactie@portaal.example', password)
    const { id } = await apiAs('public').one('solutions', slug)
    await editor.change('solutions', id, { _status: 'draft' })
    const gone = async (): Promise<boolean> => {
      if ((await fetch(site(`/oplossingen/${slug}`))).status !== 404) return false
      const texts = await Promise.all(places.map(body))
      return texts.every((text) => !text.includes(changed) && !text.includes(slug))
    }
    expect(await until(gone)).toBe(true)
    await editor.change('solutions', id, {
      _status: 'published',
      title,
    })
    expect(await until(async () => (await fetch(site(`/oplossingen/${slug}`))).status === 200)).toBe(true)
  })
})
