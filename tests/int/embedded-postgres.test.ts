import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isEmpty, portalDatabase, withClient } from '#scripts/postgres/database.ts'
import { runningPort, startServer } from '#scripts/postgres/server.ts'
import type { Server } from '#scripts/postgres/server.ts'
import { birthOf } from '#scripts/processes/process.mjs'

let dir: string
let server: Server | undefined
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'postgres-'))
})
afterEach(async () => {
  await server?.part.stop()
  await rm(dir, { recursive: true })
})

const options = () => ({ dir, adminPassword: 'admin', say: () => null })
const start = async () => {
  server = await startServer(options())
  await server.part.ready
  return server
}
const remember = (url: string) =>
  withClient(url, (client) => client.query("create table kept as select 'still here' as word"))
const recall = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ word: string }>('select word from kept')).rows[0]?.word,
  )

describe('the embedded PostgreSQL', () => {
  it('keeps its port and what it holds when it is started again', async () => {
    const first = await start()
    await remember(await portalDatabase(first, 'portal'))
    await first.part.stop()
    const second = await start()
    expect(second.port).toBe(first.port)
    expect(await recall(await portalDatabase(second, 'portal'))).toBe('still here')
  })

  it('comes back by itself after kill -9, with all that was committed', async () => {
    const running = await start()
    const url = await portalDatabase(running, 'portal')
    await remember(url)
    process.kill(running.part.pid() ?? 0, 'SIGKILL')
    await expect.poll(() => recall(url).catch(() => null)).toBe('still here')
  })

  it('is stopped and started anew when a killed supervisor left it running', async () => {
    const code = `
      const { startServer } = await import('#scripts/postgres/server.ts')
      const { part } = await startServer({ dir: '${dir}', adminPassword: 'admin', say: () => null })
      await part.ready; console.log(part.pid()); setInterval(() => 0, 1e6)`
    const supervisor = spawn(process.execPath, ['--input-type=module', '-e', code])
    const [line] = (await once(supervisor.stdout, 'data')) as [Buffer]
    const left = Number(line.toString())
    supervisor.kill('SIGKILL')
    await once(supervisor, 'close')
    expect(birthOf(left)).not.toBeNull()
    const { part } = await start()
    expect(birthOf(left)).toBeNull()
    expect(part.pid()).not.toBe(left)
  })

  it('stops although somebody is still connected, and says that nothing runs', async () => {
    const { part, adminUrl } = await start()
    expect(await runningPort(dir)).toBe(server?.port)
    await withClient(adminUrl('postgres'), () => part.stop())
    expect(await runningPort(dir)).toBeNull()
    expect(await readFile(path.join(dir, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  it('gives the portal an account that owns its database and rules nothing else', async () => {
    const url = await portalDatabase(await start(), 'portal')
    expect(await isEmpty(url)).toBe(true)
    await withClient(url, (client) => client.query('create extension pg_trgm; create extension unaccent'))
    for (const forbidden of [
      "select pg_read_file('postgresql.conf')",
      'create role other',
      'create database other',
    ])
      await expect(withClient(url, (client) => client.query(forbidden))).rejects.toThrow('permission denied')
  })
})
