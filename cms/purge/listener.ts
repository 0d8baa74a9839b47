import pg from 'pg'
import type { CmsEnvironment } from '../env.ts'
import { log } from '../log.ts'
import { channel } from './channel.ts'
import { signature } from './signature.ts'

/** Tags that arrive together within this time are sent in one purge. */
const gatherMs = 5
const retryMs = 500

/**
 * Listens for changes that were committed and tells every site replica. When the database was away, changes may have
 * been missed: then everything is purged once.
 * @returns how to stop listening
 */
export const listenForChanges = (env: CmsEnvironment): { stop: () => Promise<void> } => {
  let client: pg.Client | null = null
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  const waiting = new Set<string>()

  const flush = () => {
    timer = null
    const tags = [...waiting]
    waiting.clear()
    void Promise.all(env.purgeUrls.map((url) => purge(url, tags, env.purgeSecret)))
  }
  const gather = (tags: string[]) => {
    for (const tag of tags) waiting.add(tag)
    timer ??= setTimeout(flush, gatherMs)
  }
  const connect = async (again: boolean): Promise<void> => {
    if (stopped) return
    const fresh = new pg.Client({
      connectionString: env.databaseUrl,
      keepAlive: true,
      application_name: 'portal-listener',
    })
    const lost = () => {
      if (client !== fresh) return
      client = null
      setTimeout(() => void connect(true), retryMs)
    }
    fresh.on('error', lost)
    fresh.on('end', lost)
    fresh.on('notification', ({ payload }) => gather((payload ?? '').split(' ').filter(Boolean)))
    try {
      client = fresh
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
      if (again) gather(['*'])
    } catch {
      lost()
    }
  }
  void connect(false)
  return {
    stop: async () => {
      stopped = true
      const last = client
      client = null
      if (timer) clearTimeout(timer)
      await last?.end().catch(() => undefined)
    },
  }
}

const purge = async (url: string, tags: string[], secret: string): Promise<void> => {
  const body = JSON.stringify({ tags })
  // Two tries; a replica that is away starts with a fresh mirror anyway.
  for (const wait of [0, 300]) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-portal-signature': signature(body, secret, new Date()),
        },
        body,
        signal: AbortSignal.timeout(3000),
      })
      if (answer.ok) return
      log('warn', 'purge refused', { url, status: answer.status })
    } catch (error) {
      log('warn', 'purge not delivered', {
        url,
        reason: error instanceof Error ? error.message : String(error),
      })
    }
  }
}
