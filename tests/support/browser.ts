import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { findOrInstallBrowser } from '#scripts/tests/browser.ts'

/** A headless Chromium that talks to nobody but the pages it is sent to. Close it when done. */
export async function browser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  })
}
