import { join } from 'node:path'
import { Complaint } from '../complaint.ts'
import type { PortalEnvironment } from '../environment.ts'
import { portalUrl } from '../postgres/database.ts'
import { runningPort } from '../postgres/server.ts'
import { tryLock } from '../processes/lock.mjs'
import { keepSecrets } from '../secrets.ts'
import type { Settled } from './child-environment.ts'
import { settle, withSecrets } from './settle.ts'

/** Works on the database of the portal that runs; when none does, the embedded one is started for as long as it takes. */
export async function withDatabase(
  env: PortalEnvironment,
  work: (settled: Settled) => Promise<void>,
): Promise<void> {
  const lock = tryLock(join(env.dataDir, 'portal.lock'))
  if ('holder' in lock && env.databaseUrl === null) return work(await settledOfRunning(env))
  try {
    const { settled, stop } = await settle(env)
    await work(settled).finally(stop)
  } finally {
    if ('release' in lock) lock.release()
  }
}

async function settledOfRunning(env: PortalEnvironment): Promise<Settled> {
  const port = await runningPort(env.dataDir)
  if (port === null) throw new Complaint('The portal is just starting: try again when it is ready.')
  const secrets = await keepSecrets(env.dataDir)
  return withSecrets(env, portalUrl(port, secrets.databasePassword), secrets)
}
