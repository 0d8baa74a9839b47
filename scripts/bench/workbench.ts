import { chromium } from 'playwright-core'
import { findOrInstallBrowser } from '../tests/browser.ts'
import { formatTable } from './table.ts'
import { stepToNext } from './workbench-step.ts'

/** What a step may take at most, in milliseconds, the slowest of them too. */
const limit = 100
const steps = 30

/**
 * Prints how long the workbench takes from the key for the next challenge to the suggestions on the screen, beside the limit.
 * Needs a running portal, and its administrator in PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD; says so when they are not there.
 */
export async function benchWorkbench(): Promise<void> {
  const cms = process.env.CMS_URL ?? `http://127.0.0.1:${process.env.CMS_PORT ?? '3000'}`
  const { PORTAL_ADMIN_EMAIL: email, PORTAL_ADMIN_PASSWORD: password } = process.env
  if (!email || !password || !(await isThere(cms)))
    return console.log(
      `The workbench is left out: it needs a cms at ${cms} (CMS_URL), PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD\n`,
    )
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
    await page.goto(`${cms}/admin`)
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', password)
    await page.click('button[type=submit]')
    await page.waitForURL('**/admin')
    const { totalDocs } = (await (await page.request.get(`${cms}/api/solutions?limit=1`)).json()) as {
      totalDocs: number
    }
    await page.goto(`${cms}/admin/matchen`)
    await page.locator('[data-suggestion]').first().waitFor()
    // The admin itself goes on for a while.
    await page.waitForTimeout(2000)
    const times: number[] = []
    for (let step = 0; step < steps; step += 1) times.push(await stepToNext(page))
    times.sort((one, other) => one - other)
    const [median = NaN, slowest = NaN] = [times[times.length >> 1], times.at(-1)]
    console.log(`The workbench: ${steps} times the key for the next challenge\n`)
    console.log(
      formatTable(
        ['solutions', 'p50 ms', 'of limit', 'slowest ms', 'of limit'],
        [[String(totalDocs), ...[median, slowest].flatMap((ms) => [ms.toFixed(0), (ms / limit).toFixed(2)])]],
      ),
      '\n',
    )
  } finally {
    await browser.close()
  }
}

const isThere = async (cms: string): Promise<boolean> =>
  fetch(`${cms}/api/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
