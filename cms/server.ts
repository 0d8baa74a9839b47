/** The cms process: Payload's admin and REST on Next, with health, headers and a clean stop around it. */
import { createServer } from 'node:http'
import next from 'next'
import { environment } from './env.ts'
import { log } from './log.ts'
import { listenForChanges } from './purge/listener.ts'
import { watchDatabase } from './server/database.ts'
import { createDoor } from './server/door.ts'
import { prepareWorkbench } from './server/prepare-workbench.ts'

const drainMs = 15_000

const env = environment()
const database = watchDatabase(env.databaseUrl)
const app = next({ dev: !env.production, dir: import.meta.dirname, hostname: env.host, port: env.port })
const door = createDoor({ env, database, handle: app.getRequestHandler() })
const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }, door)

await app.prepare()
server.listen(env.port, env.host, () => {
  log('info', 'cms listens', { url: env.cmsUrl })
  prepareWorkbench(env)
})
server.on('error', (error) => {
  log('error', 'cms cannot listen', { reason: error.message })
  process.exit(1)
})
const listener = listenForChanges(env)

let stopping = false
const stop = async (signal: string): Promise<void> => {
  if (stopping) return
  stopping = true
  log('info', 'cms stops', { signal })
  setTimeout(() => process.exit(0), drainMs).unref()
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  await listener.stop()
  await database.stop()
  process.exit(0)
}
process.on('SIGTERM', (signal) => void stop(signal))
process.on('SIGINT', (signal) => void stop(signal))
// A connection that PostgreSQL cuts off throws outside of any request; the pool makes a new one.
process.on('uncaughtException', (error: Error & { code?: string }) => {
  log('error', 'uncaught exception', { reason: error.message, code: error.code })
  if (!database.isConnectionError(error)) process.exit(1)
})
process.on('unhandledRejection', (reason) => log('error', 'unhandled rejection', { reason: String(reason) }))
