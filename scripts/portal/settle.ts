/** Completes the environment: a database that answers, and secrets. */
import { Complaint, messageOf } from '../complaint.ts'
import type { PortalEnvironment } from '../environment.ts'
import { portalDatabase, withClient } from '../postgres/database.ts'
import { startServer } from '../postgres/server.ts'
import { step } from '../progress.ts'
import { keepSecrets } from '../secrets.ts'
import type { Secrets } from '../secrets.ts'
import type { Settled } from './child-environment.ts'

/**
 * Starts the embedded PostgreSQL unless DATABASE_URL names another, and makes up the secrets that were not given.
 * Returns also what stops it again.
 * @throws Complaint when the database cannot be reached
 */
export async function settle(
  env: PortalEnvironment,
): Promise<{ settled: Settled; stop: () => Promise<void> }> {
  const kept = env.managed ? null : await keepSecrets(env.dataDir)
  const { url, stop } = await openDatabase(env, kept)
  return { settled: withSecrets(env, url, kept), stop }
}

/** The environment with a database and the secrets that were given or kept. */
export function withSecrets(env: PortalEnvironment, databaseUrl: string, kept: Secrets | null): Settled {
  return {
    ...env,
    databaseUrl,
    payloadSecret: env.payloadSecret ?? kept?.payloadSecret ?? '',
    purgeSecret: env.purgeSecret ?? kept?.purgeSecret ?? '',
  }
}

type Database = { url: string; stop: () => Promise<void> }

async function openDatabase(
  { databaseUrl, dataDir }: PortalEnvironment,
  kept: Secrets | null,
): Promise<Database> {
  if (databaseUrl !== null || kept === null) return givenDatabase(databaseUrl ?? '')
  return step('Starting PostgreSQL', async () => {
    const say = (line: string) => console.log(`! ${line}`)
    const server = await startServer({ dir: dataDir, adminPassword: kept.databaseAdminPassword, say })
    try {
      await server.part.ready
      return { url: await portalDatabase(server, kept.databasePassword), stop: server.part.stop }
    } catch (error) {
      await server.part.stop()
      throw error
    }
  })
}

async function givenDatabase(url: string): Promise<Database> {
  await withClient(url, (client) => client.query('select 1')).catch((error: unknown) => {
    const { hostname, port, pathname } = new URL(url)
    throw new Complaint(
      `The database ${hostname}:${port || 5432}${pathname} cannot be used: ${messageOf(error)}`,
    )
  })
  return { url, stop: () => Promise.resolve() }
}
