import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { open, type Browsing } from './browsing.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browsing: Browsing
beforeAll(async () => {
  browsing = await open()
})
afterAll(async () => browsing.close())

/** One of every page type. */
const pages = [
  '/',
  '/sectoren',
  '/sectoren/zorg-en-welzijn',
  '/uitdagingen',
  '/uitdagingen/hotels-lenen-bedden-uit-aan-de-zorg',
  '/oplossingen?sector=zorg-en-welzijn',
  '/oplossingen/raamraam-beeldbellen',
  '/match',
  '/match?q=woonzorgcentrum',
  '/match?q=leerlingen+zonder+labtop',
  '/match?q=xqzvw&sector=mobiliteit-en-logistiek',
  '/zoeken?q=zorg',
  '/ambassadeurs',
  '/ambassadeurs/taskforce',
  '/federaties',
  '/federaties/voka',
  '/initiatieven',
  '/initiatieven/sandbox-vlaanderen',
  '/nieuws',
  '/nieuws/het-portaal-staat-open',
  '/over',
  '/contact',
  '/toegankelijkheid',
  '/indienen',
  '/data',
  '/impact',
  '/offline',
  '/en',
]
const ways = [
  { name: 'on a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a desk, dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
] as const

type Violation = { id: string; nodes: { html: string }[] }

describe.each(ways)('$name', ({ viewport, colorScheme }) => {
  it.each(pages)(
    '%s has no accessibility violation, one heading of the first level, and fits the width',
    async (path) => {
      const page = await browsing.visit(path, {
        viewport,
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      })
      await page.evaluate(axe)
      const violations = await page.evaluate(async (): Promise<Violation[]> => {
        const { axe } = globalThis as unknown as {
          axe: { run: (options: object) => Promise<{ violations: Violation[] }> }
        }
        return (
          await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          })
        ).violations
      })
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([])
      expect(await page.$$('h1')).toHaveLength(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.context().close()
    },
  )
})

describe('every page', () => {
  it('lets a keyboard skip to the content first', async () => {
    const page = await browsing.visit('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('fits a screen of 320 pixels', async () => {
    for (const path of pages) {
      const page = await browsing.visit(path, { viewport: { width: 320, height: 640 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      await page.context().close()
    }
  })

  it('asks no more than 60 kB for a first view, of which 6 kB script', async () => {
    const page = await browsing.page({ viewport: { width: 390, height: 844 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    let [all, script] = [0, 0]
    const types = new Map<string, string>()
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      all += encodedDataLength
      if (types.get(requestId) === 'Script') script += encodedDataLength
    })
    await page.goto(inject('portal').site, { waitUntil: 'networkidle' })
    expect(all).toBeLessThanOrEqual(60_000)
    expect(script).toBeLessThanOrEqual(6_000)
  })
})
