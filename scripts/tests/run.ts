/** Runs one project of the tests after the other and counts. */
import { spawn } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../environment.ts'
import { endOf } from '../processes/program.ts'

export type Count = { passed: number; failed: number }

export type Run = {
  /** What it is called in vitest.config.ts. */
  project: string
  /** More for vitest: files, `-t` and the like. */
  args: string[]
  /** A folder for everything temporary. */
  scratch: string
  browser: string | null
}

/**
 * Runs a project and shows how it goes. What breaks outside of a test, as when the portal does not start or has an error
 * in its log, counts as one that failed.
 */
export async function runProject(
  { project, args, scratch, browser }: Run,
  stop: AbortSignal,
): Promise<Count> {
  const results = join(scratch, `${project}.json`)
  const TMPDIR = join(scratch, project)
  await mkdir(TMPDIR)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const argv = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...args]
  const env = { ...process.env, TMPDIR, ...(browser === null ? {} : { CHROMIUM_PATH: browser }) }
  const child = spawn(process.execPath, argv, { cwd: root, stdio: 'inherit', env })
  stop.addEventListener('abort', () => child.kill('SIGTERM'))
  const how = await endOf(child)
  const { passed, failed } = await count(results)
  return { passed, failed: failed === 0 && how !== null ? 1 : failed }
}

/** What vitest wrote, or nothing when it did not get that far. */
async function count(file: string): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const results: unknown = JSON.parse(text)
  return { passed: numberIn(results, 'numPassedTests'), failed: numberIn(results, 'numFailedTests') }
}

function numberIn(value: unknown, name: string): number {
  if (typeof value !== 'object' || value === null) return 0
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1]
  return typeof found === 'number' ? found : 0
}
