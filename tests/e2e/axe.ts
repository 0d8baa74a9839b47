import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Expects that axe finds nothing on a page as it is now; the page is opened with `bypassCSP`.
 * @param within the part that is ours, where Payload draws the rest
 */
export const expectAccessible = async (page: Page, within = ':root'): Promise<void> => {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: { run: (part: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = await axe.run(part)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  }, within)
  expect(violations).toEqual([])
}
