/**
 * The one job runner: scheduled publishing, mails, and clearing away. Payload 3 takes no lock on its queue in PostgreSQL, so
 * a second worker waits here until the first is gone.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { getPayload } from 'payload'
import { environment } from './env.ts'
import { searchQueue } from './jobs/find-counterparts.ts'
import { log } from './log.ts'
import config from './payload.config.ts'

const workerLock = 4_711_002
const everyMs = 2_000

const lock = new pg.Client({
  connectionString: environment().databaseUrl,
  keepAlive: true,
  application_name: 'portal-worker',
})
// Without the lock another worker may start: end, and let the supervisor start a fresh one.
lock.on('error', (error) => {
  log('error', 'worker lost the database', { reason: error.message })
  process.exit(1)
})
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    // Waiting for the lock or between two rounds there is nothing to finish.
    if (!working) process.exit(0)
    stop.abort()
  })
let working = false

await lock.connect()
await lock.query('select pg_advisory_lock($1)', [workerLock])
const payload = await getPayload({ config })
payload.db.pool.on('error', (error: Error) =>
  log('warn', 'worker connection lost', { reason: error.message }),
)
// What a worker that was killed had taken would be taken by nobody any more; there is no other worker now.
await payload.db.updateMany({
  collection: 'payload-jobs',
  where: { processing: { equals: true } },
  data: { processing: false },
})
log('info', 'worker ready')

while (!stop.signal.aborted) {
  working = true
  try {
    await payload.jobs.handleSchedules({ allQueues: true })
    await payload.jobs.run({ limit: 20, overrideAccess: true })
    await payload.jobs.run({ queue: searchQueue, limit: 5, sequential: true, overrideAccess: true })
  } catch (error) {
    log('error', 'jobs failed', { reason: error instanceof Error ? error.message : String(error) })
  }
  working = false
  await sleep(everyMs, undefined, { signal: stop.signal }).catch(() => undefined)
}
await payload.destroy()
process.exit(0)
