import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Opens the newest submission with this title in the admin. */
export const openSubmission = async (admin: Page, title: string): Promise<void> => {
  await admin.goto(`${inject('portal').cms}/admin/collections/submissions?sort=-createdAt`)
  const link = await admin.getByRole('link', { name: title }).first().getAttribute('href')
  await admin.goto(`${inject('portal').cms}${link ?? ''}`)
  await admin.getByRole('heading', { name: 'Wat er werd ingestuurd' }).waitFor()
}

/** Presses the button of a decision, says why when that is asked, and waits until the page tells that it was taken. */
export const decide = async (admin: Page, button: string, why?: string): Promise<void> => {
  const reloaded = admin.waitForEvent('load')
  await admin.getByRole('button', { name: button, exact: true }).click()
  if (why) {
    await admin.getByLabel('Wat moet de inzender aanpassen?').fill(why)
    await admin.getByRole('button', { name: 'Verstuur de vraag' }).click()
  }
  await reloaded
  await admin.getByRole('heading', { name: 'Wat er werd ingestuurd' }).waitFor()
}
