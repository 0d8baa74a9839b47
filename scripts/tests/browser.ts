/** The browser that tests drive: one that was named, one that is installed, or one that gets installed. */
import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { Complaint, messageOf } from '../complaint.ts'
import { root } from '../environment.ts'
import { step } from '../progress.ts'

const run = promisify(execFile)

/** The file of a Chromium or Chrome on this machine, or null. @throws Complaint when CHROMIUM_PATH names no program */
async function findBrowser(): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await isProgram(named)) return named
    throw new Complaint(`CHROMIUM_PATH names no program: ${named}`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ]
  for (const place of places) if (await isProgram(place)) return place
  return null
}

/** The same, after installing one when there is none: Debian's own as root, else Playwright's. */
export async function findOrInstallBrowser(): Promise<string> {
  const found = await findBrowser()
  if (found !== null) return found
  await step('Installing a browser for the tests', installBrowser)
  const installed = await findBrowser()
  if (installed === null) throw new Complaint('No browser could be installed: set CHROMIUM_PATH.')
  return installed
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

async function installBrowser(): Promise<void> {
  if (process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get')) && (await installFromDebian())) return
  const playwright = join(root, 'node_modules/playwright-core/cli.js')
  await run(process.execPath, [playwright, 'install', 'chromium-headless-shell']).catch((error: unknown) => {
    throw new Complaint(`No browser could be installed: ${messageOf(error)}\nSet CHROMIUM_PATH.`)
  })
}

async function installFromDebian(): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, maxBuffer: 50_000_000 }
  try {
    await run('apt-get', ['update', '-q'], options)
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options)
    return true
  } catch {
    return false
  }
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
