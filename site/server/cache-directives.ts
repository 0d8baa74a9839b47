import { isTag } from './purge.ts'

/** What an answer says about how long it may be kept and what makes it untrue. */
export interface CacheDirectives {
  /** Seconds during which the answer is fresh. */
  readonly maxAge: number
  /** Seconds after that during which it may be served while it is made again. */
  readonly staleWhileRevalidate: number
  readonly tags: readonly string[]
  /** The query parameters that matter to this address, or null when the answer does not say. */
  readonly parameters: readonly string[] | null
}

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** The headers between page and page cache; no client ever sees them. */
export const internalHeaders: ReadonlySet<string> = new Set(['cdn-cache-control', 'cache-tag', 'cache-query'])

/**
 * Reads from the headers of an answer whether and how it may be cached:
 * `CDN-Cache-Control: max-age=60, stale-while-revalidate=3600`, `Cache-Tag: solutions,solutions:12` and, when not
 * all page parameters matter, `Cache-Query: q,sector` (or `none`).
 * Takes status and headers (names in lower case); returns null when the answer must not be kept: it does not say
 * that it may be, it is of one visitor, it depends on more than its address, or it is no settled answer.
 */
export function cacheDirectives(status: number, headers: HeaderList): CacheDirectives | null {
  const all = (name: string) => headers.flatMap(([key, value]) => (key === name ? [value] : [])).join(',')
  const maxAge = seconds(all('cdn-cache-control'), 'max-age')
  const limit = longest[status]
  if (maxAge === null || maxAge === 0 || limit === undefined) return null
  if (/\b(no-store|private)\b/.test(`${all('cdn-cache-control')},${all('cache-control')}`)) return null
  if (all('set-cookie') !== '' || !/^(accept-encoding)?$/i.test(all('vary').trim())) return null
  const query = all('cache-query')
  return {
    maxAge: Math.min(maxAge, limit),
    staleWhileRevalidate:
      status === 200 ? (seconds(all('cdn-cache-control'), 'stale-while-revalidate') ?? 0) : 0,
    tags: list(all('cache-tag')).filter(isTag),
    parameters: query === '' ? null : list(query).filter((name) => name !== 'none'),
  }
}

/** The statuses that may be kept, and for how many seconds at most: a missing page may come into being. */
const longest: Record<number, number | undefined> = { 200: Infinity, 301: 3600, 308: 3600, 404: 60 }

function seconds(header: string, directive: string): number | null {
  const match = new RegExp(`(?:^|[,\\s])${directive}=(\\d{1,9})(?:$|[,\\s])`).exec(header)
  return match?.[1] === undefined ? null : Number(match[1])
}

function list(header: string): string[] {
  return header.split(',').flatMap((part) => part.trim() || [])
}
