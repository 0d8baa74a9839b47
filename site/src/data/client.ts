/** The only door to the cms: what an anonymous visitor may read, over REST. */
import { siteEnv } from '../../env.ts'

/** The most records that the cms gives in one answer. */
const pageSize = 500
const patienceMs = 8_000

/** The cms does not answer, or not with what was asked. */
class CmsError extends Error {
  override readonly name = 'CmsError'
}

export type RawRecord = Record<string, unknown> & { id: number }
type Query = { select: readonly string[]; ids?: readonly number[] }

/**
 * All public records of a collection, or those with the given ids; relations are ids, localised fields `{nl, en}`. A field
 * inside another is selected by its path, `steps.title`.
 * @throws CmsError
 */
export const fetchRecords = async (collection: string, { select, ids }: Query): Promise<RawRecord[]> => {
  const records: RawRecord[] = []
  for (const some of ids ? slices(ids) : [null]) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const query = new URLSearchParams({
        depth: '0',
        locale: 'all',
        sort: 'id',
        limit: String(pageSize),
        page: String(page),
      })
      for (const field of select) query.set(`select[${field.replaceAll('.', '][')}]`, 'true')
      if (some) query.set('where[id][in]', some.join(','))
      const answer = await ask(`/api/${collection}?${query}`)
      if (!Array.isArray(answer.docs)) throw new CmsError(`${collection}: no list of records`)
      records.push(...answer.docs.filter(isRecord))
      pages = Number(answer.totalPages) || 1
    }
  }
  return records
}

/**
 * How many public records there are and when the latest changed: enough to see that something was missed.
 * @throws CmsError
 */
export const fetchState = async (collection: string): Promise<string> => {
  const answer = await ask(`/api/${collection}?depth=0&limit=1&sort=-updatedAt&select[updatedAt]=true`)
  const docs: unknown[] = Array.isArray(answer.docs) ? answer.docs : []
  const newest = docs[0]
  return `${String(answer.totalDocs)} ${isRecord(newest) ? String(newest.updatedAt) : ''}`
}

/**
 * A global with its localised fields as `{nl, en}`.
 * @throws CmsError
 */
export const fetchGlobal = async (slug: string): Promise<Record<string, unknown>> =>
  ask(`/api/globals/${slug}?depth=0&locale=all`)

/**
 * How many reached which step, from submitted to lasting: numbers, no records.
 * @throws CmsError
 */
export const fetchImpact = async (): Promise<Record<string, unknown>> => ask('/api/matches/impact')

const ask = async (path: string): Promise<Record<string, unknown>> => {
  const url = new URL(path, siteEnv().cmsUrl)
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'application/json' },
    })
    if (!answer.ok) throw new CmsError(`${url.pathname}: status ${answer.status}`)
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null) throw new CmsError(`${url.pathname}: not an object`)
    return body as Record<string, unknown>
  } catch (error) {
    if (error instanceof CmsError) throw error
    throw new CmsError(`${url.pathname}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'

const slices = (ids: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, n) =>
    ids.slice(n * pageSize, (n + 1) * pageSize),
  )
