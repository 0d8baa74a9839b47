/** The embedded PostgreSQL: started on loopback, watched, started again when it falls, stopped last of all. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { endOf } from '../processes/program.ts'
import { freePort } from '../processes/ports.ts'
import { supervise } from '../processes/supervise.ts'
import type { Part } from '../processes/supervise.ts'
import { openCluster } from './cluster.ts'
import { postmasterOf, stopLeftover } from './postmaster.ts'

export type Server = {
  port: number
  /** The address of a database, for the superuser. */
  adminUrl: (database: string) => string
  part: Part
}

type Options = {
  /** The folder that holds the cluster, its log and the port it remembers. */
  dir: string
  adminPassword: string
  say: (line: string) => void
  /** Settings for `-c`, such as `fsync=off` for tests. */
  settings?: string[]
}

/** Starts PostgreSQL on a free port, the same as the last time when it can. One that a killed supervisor left is stopped first. */
export async function startServer({ dir, adminPassword, say, settings = [] }: Options): Promise<Server> {
  const cluster = await openCluster(dir, adminPassword)
  await stopLeftover(cluster.dataDir, (found) =>
    canConnect(serverUrl(found, 'postgres', adminPassword, 'postgres')),
  )
  const port = await rememberedPort(dir)
  const adminUrl = (database: string) => serverUrl(port, 'postgres', adminPassword, database)
  const args = (folder: string) => [
    ...['-D', `${folder}/data`, '-p', String(port)],
    ...[...loopbackOnly, ...settings].flatMap((setting) => ['-c', setting]),
  ]
  const part = supervise({
    name: 'PostgreSQL',
    start: () => {
      const child = cluster.spawn('postgres', args)
      return { child, ended: endOf(child), lastWords: () => `See ${cluster.logFile}` }
    },
    isReady: () => canConnect(adminUrl('postgres')),
    // Fast shutdown: connections that are still open do not hold it up.
    stopSignal: 'SIGINT',
    say,
  })
  return { port, adminUrl, part }
}

/** Where a PostgreSQL that runs on this folder listens, or null when none does. */
export async function runningPort(dir: string): Promise<number | null> {
  return (await postmasterOf(join(dir, 'postgres', 'data')))?.port ?? null
}

/** The address of a database of an embedded PostgreSQL. */
export function serverUrl(port: number, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}

const loopbackOnly = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100']

async function rememberedPort(dir: string): Promise<number> {
  const file = join(dir, 'postgres.port')
  const last = Number(await readFile(file, 'utf8').catch(() => ''))
  const port = await freePort(Number.isInteger(last) && last > 0 ? last : null)
  if (port !== last) await writeFile(file, `${port}\n`)
  return port
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => null)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => null)
  }
}
