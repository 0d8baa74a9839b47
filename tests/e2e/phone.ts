import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const phone = { width: 360, height: 740 }

/** Nothing of a page lies beside a phone's screen, where one would have to go sideways for it. */
export const expectFitsPhone = async (page: Page): Promise<void> => {
  const { width, beside } = await page.evaluate((most) => {
    const own = document.querySelectorAll('.review, .waiting, .workbench, .queues, .invitation, .review *')
    return {
      width: document.documentElement.scrollWidth,
      beside: [...own]
        .filter((one) => one.getBoundingClientRect().right > most + 1)
        .map((one) => one.outerHTML),
    }
  }, phone.width)
  expect({ width, beside, at: page.url() }).toEqual({ width: phone.width, beside: [], at: page.url() })
}
