/** Brings the database up to date, one process at a time. */
import pg from 'pg'
import { getPayload, type Migration } from 'payload'
import config from './payload.config.ts'
import { environment } from './env.ts'
import { migrations } from '#migrations'

/** Any fixed number; every process that migrates waits for the same lock. */
const migrationLock = 4_711_001

const lock = new pg.Client({
  connectionString: environment().databaseUrl,
  application_name: 'portal-migrate',
})
try {
  await lock.connect()
  await lock.query('select pg_advisory_lock($1)', [migrationLock])
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config, disableOnInit: true })
  // The generated files type their arguments for PostgreSQL, the adapter for any database.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  await payload.destroy()
  await lock.end()
  process.exit(0)
} catch (error) {
  console.error(`The database cannot be migrated: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
