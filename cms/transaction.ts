import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** What the PostgreSQL adapter adds to Payload's own description of a database. */
type Connection = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }
type PostgresAdapter = { drizzle: Connection; sessions: Record<string, { db: Connection } | undefined> }

/** The connection that a request's transaction runs on. */
export const connectionOf = async (req: PayloadRequest): Promise<Connection> => {
  const { drizzle, sessions } = req.payload.db as unknown as PostgresAdapter
  return sessions[String(await req.transactionID)]?.db ?? drizzle
}

/** Does something at once or not at all. What is inside passes `req` on. */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** Lets nobody else change a row until the transaction ends: two answers at once are one after the other. */
export const lockRow = async (
  req: PayloadRequest,
  table: 'introductions' | 'matches' | 'challenges' | 'solutions' | 'organisations' | 'submissions',
  id: number,
): Promise<void> => {
  const connection = await connectionOf(req)
  await connection.execute(sql`select id from ${sql.identifier(table)} where id = ${id} for update`)
}
