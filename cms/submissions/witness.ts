import pg from 'pg'
import { environment } from '../env.ts'

/**
 * Whether the database holds the submission of this ticket, asked on a connection of its own. A connection that is cut
 * before COMMIT looks like a success to Payload (payload #17726, #17727), and reading on the same pool could meet what was
 * never committed.
 * @throws when the database does not answer within four seconds
 */
export const isInDatabase = async (ticket: string): Promise<boolean> =>
  find('select 1 from submissions where ticket = $1', [ticket])

/** The same of a submission that has come into a state. */
export const isStored = async (id: number, state: string): Promise<boolean> =>
  find('select 1 from submissions where id = $1 and state::text = $2', [id, state])

const find = async (question: string, values: (string | number)[]): Promise<boolean> => {
  const client = new pg.Client({
    connectionString: environment().databaseUrl,
    connectionTimeoutMillis: 4_000,
    statement_timeout: 4_000,
    application_name: 'portal-witness',
  })
  // A connection that is cut while idle says so here, and nowhere else.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query(question, values)
    return rowCount === 1
  } finally {
    await client.end().catch(() => undefined)
  }
}
