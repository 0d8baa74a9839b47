/** Databases for tests: one is migrated from empty, every test file works on a copy of its own. */
import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { configurationEnvironment } from '#scripts/builds/targets.ts'
import { withClient } from '#scripts/postgres/database.ts'
import { runProgram } from '#scripts/processes/program.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The databases of the PostgreSQL that the tests share. */
    databases: { adminUrl: string; templateUrl: string }
  }
}

/** Vitest's global set-up: starts PostgreSQL, migrates the template, returns what stops it again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, portalUrl, stop } = await startPostgres()
  try {
    const env = { ...configurationEnvironment(), DATABASE_URL: portalUrl }
    const migrating = { name: 'Migrating from empty', argv: ['cms/migrate.ts'], env }
    await runProgram(migrating, AbortSignal.timeout(120_000))
    project.provide('databases', { adminUrl: server.adminUrl('postgres'), templateUrl: portalUrl })
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

/** A migrated database of its own; returns its address. It goes with the server. */
export async function freshDatabase(): Promise<string> {
  const { adminUrl, templateUrl } = inject('databases')
  const { username, pathname } = new URL(templateUrl)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(adminUrl, (client) =>
    client.query(`create database ${name} template ${pathname.slice(1)} owner ${username}`),
  )
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  return url.href
}
