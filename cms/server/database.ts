import pg from 'pg'

const everyMs = 1_000
/** Class 57 (operator intervention) and 08 (connection), and what the socket says. */
const connectionError = /^(57P|08)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/

/** Whether the database answers, asked on a connection of its own so that a full pool elsewhere is not taken for an outage. */
export type DatabaseWatch = {
  /** The last answer; at most a second old. */
  isUp: () => boolean
  /** Asks now. */
  check: () => Promise<boolean>
  isConnectionError: (error: Error & { code?: string }) => boolean
  stop: () => Promise<void>
}

/** Asks the database once a second whether it is there. */
export const watchDatabase = (connectionString: string): DatabaseWatch => {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 900,
    statement_timeout: 900,
    application_name: 'portal-health',
  })
  pool.on('error', () => undefined)
  let up = true
  const check = async (): Promise<boolean> => {
    try {
      await pool.query('select 1')
      up = true
    } catch {
      up = false
    }
    return up
  }
  const timer = setInterval(() => void check(), everyMs)
  timer.unref()
  return {
    isUp: () => up,
    check,
    isConnectionError: (error) =>
      connectionError.test(error.code ?? '') || error.message.includes('Connection terminated'),
    stop: async () => {
      clearInterval(timer)
      await pool.end().catch(() => undefined)
    },
  }
}
