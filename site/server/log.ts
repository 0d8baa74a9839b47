import { inspect } from 'node:util'
import { loggedPath } from './submission-paths.ts'

export interface RequestLine {
  readonly id: string
  readonly method: string
  /** May hold a query or a token; they are cut off, because what people search for and send in is theirs. */
  readonly url: string
  readonly status: number
  readonly ms: number
  readonly cache?: string
  /** Whether a status of 500 or more is no accident. */
  readonly expected?: boolean
}

export interface Log {
  info(msg: string, fields?: Record<string, unknown>): void
  error(msg: string, fields?: Record<string, unknown>): void
  /** A request that took work: always written. */
  request(line: RequestLine): void
  /** A request answered from memory: written one by one until there are too many, then counted. */
  hit(id: string, method: string, url: string, status: number): void
  flush(): void
}

export interface LogOptions {
  readonly write: (text: string) => void
  readonly now?: () => number
  /** Lines are gathered this long and written together. */
  readonly everyMs?: number
  /** Of the answers from memory, how many are written one by one in that time. */
  readonly hitsEach?: number
}

/** Structured log: one JSON object a line, written in batches so that no request waits for the terminal. */
export function createLog({ write, now = Date.now, everyMs = 250, hitsEach = 50 }: LogOptions): Log {
  let lines: string[] = []
  let hits: Hit[] = []
  let uncounted = 0
  let timer: NodeJS.Timeout | undefined

  function line(level: string, msg: string, fields: Record<string, unknown>, at = now()): void {
    lines.push(JSON.stringify({ level, time: new Date(at).toISOString(), msg, ...fields }))
    timer ??= setTimeout(flush, everyMs).unref()
  }

  function flush(): void {
    clearTimeout(timer)
    for (const [at, id, method, url, status] of hits) {
      line('info', 'request', { id, method, path: loggedPath(url), status, ms: 0, cache: 'hit' }, at)
    }
    if (uncounted > 0) line('info', 'requests', { cache: 'hit', count: uncounted })
    clearTimeout(timer)
    timer = undefined
    const text = lines.join('\n')
    lines = []
    hits = []
    uncounted = 0
    if (text) write(`${text}\n`)
  }

  return {
    info: (msg, fields = {}) => line('info', msg, fields),
    error(msg, fields = {}) {
      line('error', msg, fields)
      flush()
    },
    request({ id, method, url, status, ms, cache, expected = false }) {
      const level = status >= 500 && !expected ? 'error' : 'info'
      line(level, 'request', {
        id,
        method,
        path: loggedPath(url),
        status,
        ms: Math.round(ms * 10) / 10,
        cache,
      })
    },
    hit(id, method, url, status) {
      if (hits.length < hitsEach) hits.push([now(), id, method, url, status])
      else uncounted += 1
      timer ??= setTimeout(flush, everyMs).unref()
    },
    flush,
  }
}

/** What an error says, for a log line. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const cause = error.cause === undefined ? {} : { cause: said(error.cause) }
  return { error: error.message, stack: error.stack, ...cause }
}

/** Anything can be thrown, and anything be the cause. */
function said(cause: unknown): string {
  return cause instanceof Error ? String(cause) : inspect(cause, { depth: 1, breakLength: Infinity })
}

type Hit = [at: number, id: string, method: string, url: string, status: number]
