import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { browser } from '../support/browser.ts'

type Visit = BrowserContextOptions & { status?: number }

/** A browser on the running portal; whatever a page complains about fails the test that closes it. */
export type Browsing = {
  /** Opens a page of the site in a context of its own. */
  visit: (path: string, options?: Visit) => Promise<Page>
  /** Opens a page without going anywhere. */
  page: (options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

export const open = async (): Promise<Browsing> => {
  const running = await browser()
  const complaints: string[] = []
  const page = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await running.newContext(options)
    // A machine that tests is a busy one.
    context.setDefaultTimeout(60_000)
    const fresh = await context.newPage()
    fresh.on('pageerror', (error) => {
      if (!error.message.startsWith(brokenOff)) complaints.push(`${fresh.url()}: ${error.message}`)
    })
    fresh.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text()))
        complaints.push(`${fresh.url()}: ${message.text()}`)
    })
    return fresh
  }
  return {
    page,
    visit: async (path, { status = 200, ...options } = {}) => {
      const fresh = await page(options)
      const response = await fresh.goto(`${inject('portal').site}${path}`)
      if (response?.status() !== status) throw new Error(`${path} answers ${String(response?.status())}`)
      return fresh
    },
    close: async () => {
      await running.close()
      if (complaints.length > 0) throw new Error(`Pages complained:\n${complaints.join('\n')}`)
    },
  }
}

/**
 * With a service worker Chromium at times leaves out the transition to the next page, and tells so as an error of that page,
 * which shows as it should.
 */
const brokenOff = 'Transition was aborted because of invalid state. ViewTransition opt-in disabled'
