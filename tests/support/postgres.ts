import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { portalDatabase } from '#scripts/postgres/database.ts'
import { startServer } from '#scripts/postgres/server.ts'
import type { Server } from '#scripts/postgres/server.ts'
import { whenEnding } from './ending.ts'

export type TestServer = {
  server: Server
  /** The address of an empty database that belongs to an account without more rights than the portal has. */
  portalUrl: string
  stop: () => Promise<void>
}

/** A real PostgreSQL in a temporary folder, in a hurry: what a power cut would lose does not matter to tests. */
export async function startPostgres(): Promise<TestServer> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'portal-postgres-'))
  const server = await startServer({
    dir,
    adminPassword: 'only-for-tests',
    say: (line) => console.error(line),
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  })
  const calledOff = whenEnding(() => {
    const pid = server.part.pid()
    if (pid !== null) process.kill(pid, 'SIGINT')
  })
  await server.part.ready
  return {
    server,
    portalUrl: await portalDatabase(server, 'only-for-tests'),
    stop: async () => {
      calledOff()
      await server.part.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
