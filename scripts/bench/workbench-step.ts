import type { Page } from 'playwright-core'

/** As long as someone at least looks before they go on. */
const lookMs = 300

/** Milliseconds from the key to the frame in which the suggestions of another record are drawn. */
export async function stepToNext(page: Page): Promise<number> {
  await page.waitForTimeout(lookMs)
  await page.evaluate(() => {
    const shown = () => ({
      record: document.getElementById('workbench-chosen')?.textContent,
      suggestions: [...document.querySelectorAll<HTMLElement>('[data-suggestion]')]
        .map(({ dataset }) => dataset.suggestion)
        .join(),
    })
    const before = shown()
    document.documentElement.dataset.step = ''
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const now = shown()
          if (now.record === before.record || !now.suggestions || now.suggestions === before.suggestions)
            return requestAnimationFrame(look)
          // A message comes after the frame that this is called before.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () =>
            (document.documentElement.dataset.step = String(performance.now() - timeStamp))
          port2.postMessage(null)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  })
  await page.keyboard.press('n')
  await page.waitForFunction(() => document.documentElement.dataset.step)
  return Number(await page.getAttribute('html', 'data-step'))
}
