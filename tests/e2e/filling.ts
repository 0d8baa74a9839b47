import type { Page } from 'playwright-core'

export type Answers = Record<string, string>

/** Presses the first button that says this. */
export const press = async (page: Page, name: string): Promise<void> =>
  page.locator('button:not([aria-hidden])', { hasText: name }).first().click()

/** Types the answers of a step and goes on. */
export const fillStep = async (page: Page, answers: Answers): Promise<void> => {
  for (const [name, text] of Object.entries(answers))
    await page.fill(`:is(input, textarea)[name="${name}"]`, text)
  await press(page, 'Volgende')
}
