import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { migrations } from '#migrations'

const root = path.resolve(import.meta.dirname, '../..')
const secrets = { PAYLOAD_SECRET: 'only for tests', PURGE_SECRET: 'only for tests' }

/** Runs one of the cms's programs to its end. */
const run = async (argv: string[], env: Record<string, string>): Promise<{ code: unknown; said: string }> => {
  const { PATH, HOME } = process.env
  const options = { cwd: root, env: { PATH, HOME, NODE_ENV: 'test' as const, ...env } }
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, options)
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

const ask = async (url: string, query: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}

const emptyDatabase = async (): Promise<string> => {
  const { adminUrl, templateUrl } = inject('databases')
  const url = new URL(templateUrl)
  url.pathname = `/empty_${randomUUID().replaceAll('-', '')}`
  await ask(adminUrl, `create database ${url.pathname.slice(1)} owner "${url.username}"`)
  return url.href
}

// Each of these starts Node and Payload anew, some of them three times.
describe('the database', { timeout: 120_000 }, () => {
  it('has a migration for all that the collections say', async () => {
    const { code, said } = await run(['cms/migration.ts', '--check'], {
      ...secrets,
      DATABASE_URL: 'postgres://nowhere.invalid/none',
    })
    expect(code, said).toBe(0)
  })

  it('is migrated once when two replicas start at the same moment, and by neither when it is up to date', async () => {
    const env = { ...secrets, DATABASE_URL: await emptyDatabase() }
    const both = await Promise.all([run(['cms/migrate.ts'], env), run(['cms/migrate.ts'], env)])
    for (const { code, said } of both) expect(code, said).toBe(0)
    const applied = () => ask(env.DATABASE_URL, 'select name, batch from payload_migrations order by name')
    const names = migrations.map(({ name }) => name)
    expect((await applied()).map(({ name }) => name)).toEqual(names)
    const before = await applied()
    expect((await run(['cms/migrate.ts'], env)).code).toBe(0)
    expect(await applied()).toEqual(before)
    const runs = both.map(({ said }) => said.split('"msg":"Migrated:').length - 1)
    expect(runs.sort()).toEqual([0, names.length])
  })

  it('that is away, or a variable that is missing, ends the migration and is said', async () => {
    const away = await run(['cms/migrate.ts'], {
      ...secrets,
      DATABASE_URL: 'postgres://x:geheim@127.0.0.1:1/none',
    })
    expect(away.code).toBe(1)
    expect(away.said).toMatch(/The database cannot be migrated: .*ECONNREFUSED/)
    expect(away.said).not.toMatch(/geheim|\n\s+at /)
    const nothing = await run(['cms/migrate.ts'], {})
    expect(nothing.code).toBe(1)
    expect(nothing.said).toContain(
      'Missing environment variables: DATABASE_URL, PAYLOAD_SECRET, PURGE_SECRET.',
    )
  })
})
