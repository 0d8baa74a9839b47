/** The real `npm start`, on free ports and a folder of its own. */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { root } from '#scripts/environment.ts'
import { holderOf } from '#scripts/processes/lock.mjs'
import { pidOf, type Part } from '#scripts/processes/part-pid.ts'
import { freePort } from '#scripts/processes/ports.ts'
import { whenEnding } from './ending.ts'
import { keepMail, startMailServer } from './mail-server.ts'

export type Addresses = { site: string; cms: string; admin: { email: string; password: string } }

export type RunningPortal = Addresses & {
  dataDir: string
  /** The process that runs a part now. */
  pid: (part: Part) => Promise<number>
  /** All that it wrote on its output. */
  log: () => Promise<string>
  /** What Ctrl-C and a service manager do: SIGTERM to the whole group. Resolves when nothing of it is left. */
  stop: () => Promise<void>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The portal that the browser tests share. */
    portal: Addresses & {
      /** Each mail that the mail server of the tests took, as a file; `mailsTo` reads them. */
      mailFolder: string
      /** What the portal writes on its output. */
      logFile: string
    }
  }
}

/**
 * Vitest's global set-up: a portal with the demo content and a mail server for all browser tests. An error in the portal's
 * log fails the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mailFolder = await mkdtemp(path.join(os.tmpdir(), 'portal-mails-'))
  const mailServer = await startMailServer({ onMail: (mail) => keepMail(mailFolder, mail) })
  const portal = await startPortal({ env: { SMTP_URL: mailServer.at() } })
  const { site, cms, admin, dataDir } = portal
  project.provide('portal', { site, cms, admin, mailFolder, logFile: path.join(dataDir, 'output.log') })
  return async () => {
    await portal.stop()
    await mailServer.stop()
    const errors = (await portal.log())
      .split('\n')
      .filter((line) => /"level":("error"|"fatal"|50|60)/.test(line))
    if (errors.length > 0) throw new Error(`The portal logged errors:\n${errors.join('\n')}`)
  }
}

type Options = {
  /** The folder of a portal that ran before; otherwise a new one. */
  dataDir?: string
  env?: Record<string, string>
}

/**
 * Starts a portal and waits until it says that it is ready.
 * @throws with what it said, when it ends before that
 */
export async function startPortal({ dataDir: given, env = {} }: Options = {}): Promise<RunningPortal> {
  const dataDir = given ?? (await mkdtemp(path.join(os.tmpdir(), 'portal-')))
  const [sitePort, cmsPort] = [await freePort(null), await freePort(null)]
  const admin = { email: 'beheer@portaal.example', password: 'een lang wachtwoord voor beheer' }
  const logFile = path.join(dataDir, 'output.log')
  const log = createWriteStream(logFile, { flags: 'a' })
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutTestRunner(process.env),
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      PORTAL_DATA_DIR: dataDir,
      PORTAL_ADMIN_EMAIL: admin.email,
      PORTAL_ADMIN_PASSWORD: admin.password,
      ...env,
    },
  })
  const signalGroup = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM')
  const calledOff = whenEnding(signalGroup)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        log.write(chunk)
        if (said.length < 100_000) said += chunk.toString()
        if (said.includes('Portal ready')) resolve()
      })
  })
  await Promise.race([ready, ended])
  if (!said.includes('Portal ready')) calledOff()
  if (!said.includes('Portal ready')) throw new Error(`npm start ended by itself:\n${said}`)
  return {
    site: `http://127.0.0.1:${sitePort}`,
    cms: `http://127.0.0.1:${cmsPort}`,
    admin,
    dataDir,
    pid: (part) => running(dataDir, part),
    log: () => readFile(logFile, 'utf8'),
    stop: async () => {
      const supervisor = holderOf(path.join(dataDir, 'portal.lock'))
      calledOff()
      signalGroup()
      await ended
      while (supervisor !== null && holderOf(path.join(dataDir, 'portal.lock')) === supervisor)
        await sleep(50)
    },
  }
}

async function running(dataDir: string, part: Part): Promise<number> {
  const pid = await pidOf(dataDir, part)
  if (pid === null) throw new Error(`${part} does not run`)
  return pid
}

/** What vitest sets for its own processes, and what would point at another portal, is not for this one. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|MODE|SSR|BASE_URL|VITEST.*|npm_.*|PORTAL_.*|DATABASE_URL|BASE_PATH)$/
  const hidden = Object.keys(env).filter((name) => own.test(name))
  return { ...env, ...Object.fromEntries(hidden.map((name) => [name, undefined])) }
}
