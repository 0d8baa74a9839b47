/** The portal's own database in the embedded PostgreSQL, and the account that owns it and nothing else. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../environment.ts'
import { serverUrl } from './server.ts'
import type { Server } from './server.ts'

const portal = 'portal'

/** Makes the database and its account when they are missing; returns its address. */
export async function portalDatabase({ port, adminUrl }: Server, password: string): Promise<string> {
  await withClient(adminUrl('postgres'), async (client) => {
    const roles = await client.query('select from pg_roles where rolname = $1', [portal])
    if (roles.rowCount === 0)
      await client.query(`create role ${portal} login password ${client.escapeLiteral(password)}`)
    const databases = await client.query('select from pg_database where datname = $1', [portal])
    if (databases.rowCount === 0) await client.query(`create database ${portal} owner ${portal}`)
  })
  return portalUrl(port, password)
}

/** The address of the portal's database. */
export function portalUrl(port: number, password: string): string {
  return serverUrl(port, portal, password, portal)
}

/** Whether the portal was never filled: it has no user, or no table of users yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    if (!(await hasTable(client, 'users'))) return true
    return (await client.query('select from users limit 1')).rowCount === 0
  })
}

/** Whether the database had every migration of this version of the project. */
export async function hasEveryMigration(url: string): Promise<boolean> {
  const names = (await readdir(join(root, 'migrations'))).filter((file) => /^\d.*\.ts$/.test(file))
  return withClient(url, async (client) => {
    if (!(await hasTable(client, 'payload_migrations'))) return false
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    return names.every((file) => rows.some(({ name }) => `${name}.ts` === file))
  })
}

/** Runs work on one connection and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => null)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => null)
  }
}

async function hasTable(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ name: string | null }>('select to_regclass($1) as name', [table])
  return (rows[0]?.name ?? null) !== null
}
