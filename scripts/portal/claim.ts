/** What a portal must have for itself before it touches anything: its data directory and its ports. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from '../complaint.ts'
import type { PortalEnvironment } from '../environment.ts'
import { tryLock } from '../processes/lock.mjs'
import { assertFree } from '../processes/ports.ts'

/**
 * Claims the data directory and looks whether the ports are free. Returns what gives the directory back.
 * @throws Complaint when a portal runs on it already, or when something listens on a port
 */
export async function claim(env: PortalEnvironment): Promise<() => void> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 })
  const file = join(env.dataDir, 'portal.lock')
  const wasKilled = existsSync(file)
  const lock = tryLock(file)
  if ('holder' in lock)
    throw new Complaint(
      `A portal runs already on ${env.dataDir} (process ${lock.holder}): set PORTAL_DATA_DIR for another.`,
    )
  try {
    // After a kill -9 the parts notice that they are alone, and still finish what they were doing.
    await eventually(() => assertPorts(env), wasKilled ? 20_000 : 0)
    return lock.release
  } catch (error) {
    lock.release()
    throw error
  }
}

async function assertPorts({ host, sitePort, cmsPort }: PortalEnvironment): Promise<void> {
  await assertFree('SITE_PORT', host, sitePort)
  await assertFree('CMS_PORT', host, cmsPort)
}

async function eventually(check: () => Promise<void>, withinMs: number): Promise<void> {
  for (const until = Date.now() + withinMs; ; await sleep(250)) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() >= until) throw error
    }
  }
}
