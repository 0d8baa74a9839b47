/**
 * `npm test`: every test, on a real PostgreSQL and in a real browser; `npm test -- int` one project, and after it what
 * vitest takes: `npm test -- int tests/int/permissions.test.ts`. The last line is `N passed, N failed`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, Complaint } from './complaint.ts'
import { stopSignal } from './portal/stop-signal.ts'
import { findOrInstallBrowser } from './tests/browser.ts'
import { runProject } from './tests/run.ts'

const projects = ['unit', 'house', 'int', 'e2e']

await command(async () => {
  const [named, ...args] = process.argv.slice(2)
  if (named !== undefined && !projects.includes(named))
    throw new Complaint(`There are no tests "${named}", but there are ${projects.join(', ')}.`)
  const wanted = named === undefined ? projects : [named]
  const stop = stopSignal()
  const browser = wanted.includes('e2e') ? await findOrInstallBrowser() : null
  const scratch = await mkdtemp(join(tmpdir(), 'portal-tests-'))
  let [passed, failed] = [0, 0]
  try {
    for (const project of wanted) {
      if (stop.aborted) return 1
      const count = await runProject({ project, args, scratch, browser }, stop)
      passed += count.passed
      failed += count.failed
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})
