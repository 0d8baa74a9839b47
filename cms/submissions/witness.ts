import pg from 'pg'
import { environment } from '../env.ts'

/**
 * The submission of a ticket as the database holds it, asked on a connection of its own; null when it is not there. A
 * connection that is cut before COMMIT looks like a success to Payload (payload #17726, #17727), and reading on the same pool
 * could meet what was never committed.
 * @throws when the database does not answer within four seconds
 */
export const storedUnder = async (ticket: string): Promise<Stored | null> => {
  const [stored] = await find<Stored>('select reference, digest from submissions where ticket = $1', [ticket])
  return stored ?? null
}
export type Stored = { reference: string; digest?: string | null }

/** Whether a submission has come into a state, asked in the same way. */
export const isStored = async (id: number, state: string): Promise<boolean> =>
  (await find('select 1 from submissions where id = $1 and state::text = $2', [id, state])).length === 1

const find = async <Row extends pg.QueryResultRow>(
  question: string,
  values: (string | number)[],
): Promise<Row[]> => {
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
    const { rows } = await client.query<Row>(question, values)
    return rows
  } finally {
    await client.end().catch(() => undefined)
  }
}
