/** Hears which tags are no longer true, e.g. `['solutions', 'solutions:12']`, or `['*']` for everything. */
export type InvalidationListener = (tags: readonly string[]) => void | Promise<void>

/**
 * Registers who must know when content changes. Records hear of it before rendered pages are dropped: the
 * other way round, a page could be made again from the old record in between.
 * Takes the listener and which of the two it keeps; returns a function that takes the listener away again.
 */
export function onInvalidate(listener: InvalidationListener, keeps: Keeps = 'records'): () => void {
  const listeners = purgeListeners()[keeps]
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * Tells every keeper that these tags changed: first all records, then all pages. A keeper that fails stops no
 * other one; its error is thrown when all have been told.
 */
export async function invalidate(tags: readonly string[]): Promise<void> {
  const { records, pages } = purgeListeners()
  const told = [...(await tell(records, tags)), ...(await tell(pages, tags))]
  const errors = told.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  if (errors.length > 0) throw new AggregateError(errors, `Invalidating ${tags.join(', ')} failed`)
}

type Keeps = 'records' | 'pages'
type PurgeListeners = Record<Keeps, Set<InvalidationListener>>

// The site's build and the server around it each hold a copy of this module; the listeners they share live on
// the global object.
const key = Symbol.for('portal.site')
const shared: typeof globalThis & { [key]?: { purgeListeners: PurgeListeners } } = globalThis

function purgeListeners(): PurgeListeners {
  return (shared[key] ??= { purgeListeners: { records: new Set(), pages: new Set() } }).purgeListeners
}

function tell(listeners: Set<InvalidationListener>, tags: readonly string[]) {
  return Promise.allSettled([...listeners].map(async (listener) => listener(tags)))
}
