import pg from 'pg'
import { channel } from '#cms/purge/channel.ts'

/** Hears what the database tells about changes, as the cms process does. */
export const listen = async (databaseUrl: string) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const heard: string[][] = []
  client.on('notification', ({ payload }) => heard.push((payload ?? '').split(' ')))
  await client.query(`listen ${channel}`)
  return {
    /** What was heard since the last time, once everything that was committed before has arrived. */
    heard: async (): Promise<string[][]> => {
      // PostgreSQL delivers before it answers the next query of the listener.
      await client.query('select 1')
      return heard.splice(0)
    },
    stop: () => client.end(),
  }
}
