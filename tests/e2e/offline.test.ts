import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { open, type Browsing } from './browsing.ts'

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
})
afterAll(async () => browsing.close())

const site = (path: string): string => `${inject('portal').site}${path}`
const question = 'bewoners van ons woonzorgcentrum zien hun familie niet'

/** What the browser keeps of the site: path and query, and whatever else an address would hold. */
const kept = async (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = await globalThis.caches.keys()
    const opened = await Promise.all(caches.map(async (name) => globalThis.caches.open(name)))
    const requests = await Promise.all(opened.map(async (cache) => cache.keys()))
    return requests.flat().map(({ url }) => url.slice(location.origin.length))
  })
const keeps = async (page: Page, ...addresses: string[]): Promise<unknown> =>
  expect.poll(async () => kept(page)).toEqual(expect.arrayContaining(addresses))

const heading = async (page: Page): Promise<string> => ((await page.textContent('h1')) ?? '').trim()
const offline = {
  nl: 'Deze pagina is er niet zonder internet',
  en: 'This page needs the internet',
}

/** The form's script and the worker that answers are loaded by name only when someone begins. */
const keepsScripts = async (page: Page): Promise<unknown> =>
  expect
    .poll(async () => (await kept(page)).filter((address) => /\/(match-box|worker)\./.test(address)).length)
    .toBe(2)

/** Opens pages in one browser until they are kept, and takes the network away. */
const visitAndLeave = async (...paths: string[]): Promise<Page> => {
  const page = await browsing.page()
  for (const path of paths) {
    await page.goto(site(path))
    await keeps(page, path, '/offline', '/en/offline')
  }
  await page.context().setOffline(true)
  return page
}

const ask = async (page: Page): Promise<string[]> => {
  await page.fill('[name=q]', question)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('[data-match-status]')?.textContent !== '')
  return page.$$eval('[data-match-list] .card-title a', (links) => links.map((link) => link.textContent))
}

describe('the matcher', () => {
  it('answers as before after one visit, though its index was loaded before the service worker was there', async () => {
    const page = await browsing.page()
    await page.addInitScript(() => {
      const { serviceWorker } = navigator
      const register = serviceWorker.register.bind(serviceWorker)
      const asked = new Promise((resolve) => window.addEventListener('may register', resolve, { once: true }))
      serviceWorker.register = async (...call) => asked.then(async () => register(...call))
    })
    await page.goto(site('/match'))
    const found = await ask(page)
    expect(found.length).toBeGreaterThan(0)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await page.evaluate(() => window.dispatchEvent(new Event('may register')))
    const { version } = (await (await fetch(site('/zoekindex/nu.json'))).json()) as { version: string }
    const scripts = await page.$$eval('script[src]', (all) => all.map((one) => one.getAttribute('src') ?? ''))
    await keeps(page, '/match', '/zoekindex/nu.json', `/zoekindex/${version}.json`, ...scripts)

    await page.context().setOffline(true)
    await page.reload()
    expect(await ask(page)).toEqual(found)
    expect(await page.isHidden('[data-note=server]')).toBe(true)
  })

  it('answers as before when its index was loaded later', async () => {
    const page = await browsing.page()
    await page.goto(site('/en/match'))
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    await keeps(page, '/en/match')
    const found = await ask(page)
    await keeps(page, '/zoekindex/nu.json')
    await page.context().setOffline(true)
    await page.reload()
    expect(await ask(page)).toEqual(found)
  })

  it.each([
    ['with the service worker that it brings', []],
    ['under a service worker that was there', ['/over']],
  ])('answers on its page when nobody had typed there, %s', async (_, before) => {
    const online = await browsing.page()
    await online.goto(site('/match'))
    const found = await ask(online)
    const page = await browsing.page()
    for (const path of before) {
      await page.goto(site(path))
      await keeps(page, path)
    }
    await page.goto(site('/match'))
    await keeps(page, '/match', '/zoekindex/nu.json')
    await keepsScripts(page)
    await page.context().setOffline(true)
    await page.reload()
    expect(await ask(page)).toEqual(found)
    expect(await page.isHidden('[data-note=server]')).toBe(true)
  })

  it('is left where it is by who opens another page, the home page with its form too', async () => {
    const page = await visitAndLeave('/over', '/')
    expect((await kept(page)).filter((address) => /zoekindex|match-box|worker/.test(address))).toEqual([])
  })
})

describe('a page', () => {
  it('that was opened before is there again, with its styles and a word on its age', async () => {
    const paths = [
      '/uitdagingen/hotels-lenen-bedden-uit-aan-de-zorg',
      '/oplossingen?sector=zorg-en-welzijn',
      '/',
    ]
    const page = await visitAndLeave(...paths)
    for (const path of paths) {
      await page.goto(site(path))
      expect(await heading(page)).not.toBe(offline.nl)
      const notice = page.locator('[data-kept-notice]')
      await notice.waitFor({ state: 'visible' })
      expect(await notice.innerText()).toMatch(/zoals ze was op \d+ \p{L}+ \d{4}\.$/u)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/source sans/i)
    }
  })

  it('that was not opened leads on, in its own language, and comes as soon as there is a network', async () => {
    const page = await visitAndLeave('/over', '/en/match')
    await page.goto(site('/federaties'))
    expect(await heading(page)).toBe(offline.nl)
    const links = page.locator('[data-kept-pages] a')
    await links.first().waitFor()
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      site('/en/match'),
      site('/over'),
    ])
    expect(await links.allTextContents()).toEqual(['Find a solution', 'Over Helemaal Digitaal'])
    // Only the English one was opened.
    await page.locator('main a[href="/match"]').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/source sans/i)

    await page.goto(site('/en/federaties'))
    expect(await heading(page)).toBe(offline.en)
    await page.locator('main .actions').getByRole('link', { name: 'Find a match' }).click()
    await page.waitForURL('**/en/match')
    expect(await heading(page)).not.toBe(offline.en)

    await page.goto(site('/nieuws'))
    expect(await heading(page)).toBe(offline.nl)
    await page.context().setOffline(false)
    await expect.poll(async () => heading(page).catch(() => '')).toBe('Nieuws')
  })

  it('that is gone from the site is gone from the browser', async () => {
    const page = await browsing.page()
    await page.goto(site('/over'))
    await keeps(page, '/over')
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith('/pages')) ?? ''
      await (await caches.open(name)).put('/was-er-ooit', new Response('<h1>Was er ooit</h1>'))
    })
    const answer = await page.goto(site('/was-er-ooit'))
    expect(answer?.status()).toBe(404)
    await expect.poll(async () => kept(page)).not.toContain('/was-er-ooit')
    expect(await kept(page)).toContain('/over')
  })
})

describe('what someone types', () => {
  it('is in no address that is kept, and what they send in is not kept at all', async () => {
    const page = await visitAndLeave('/over')
    await page.context().setOffline(false)
    for (const path of [
      '/zoeken?q=woonzorgcentrum',
      '/match?q=woonzorgcentrum',
      '/match#q=woonzorgcentrum',
      '/indienen/uitdaging',
      '/en/indienen/status/geheim',
    ])
      await page.goto(site(path))
    await page.goto(site('/contact'))
    await keeps(page, '/match', '/contact')
    expect((await kept(page)).filter((address) => /woonzorg|indienen\/|geheim/.test(address))).toEqual([])
    await page.context().setOffline(true)
    for (const path of ['/zoeken?q=woonzorgcentrum', '/indienen/uitdaging']) {
      await page.goto(site(path))
      expect(await heading(page), path).toBe(offline.nl)
    }
  })

  it('in a form stays there when it is sent without a network, and goes on when there is one', async () => {
    const page = await visitAndLeave('/over')
    await page.context().setOffline(false)
    await page.goto(site('/indienen/uitdaging'))
    const title = page.locator('[name=title]')
    await title.fill(question)
    await page.context().setOffline(true)
    await title.press('Enter')
    await page.getByText('er is nog niets verstuurd').waitFor()
    expect(await title.inputValue()).toBe(question)

    await page.goto(site('/indienen/uitdaging'))
    expect(await heading(page)).toBe(offline.nl)
    await page.context().setOffline(false)
    await title.waitFor()
    expect(await title.inputValue()).toBe(question)
    await title.press('Enter')
    await page.locator('[data-error-summary]').waitFor()
  })
})

describe('the service worker', () => {
  it('is asked for each time, and answers for the home page too', async () => {
    const { headers } = await fetch(site('/sw.js'))
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/javascript; charset=utf-8',
      'service-worker-allowed': '/',
      'x-content-type-options': 'nosniff',
    })
  })

  it('is not brought by a preview', async () => {
    const script = async (path: string) => (await (await fetch(site(path))).text()).includes('/PageScript')
    expect([await script('/over'), await script('/voorbeeld/forms/1')]).toEqual([true, false])
  })
})
