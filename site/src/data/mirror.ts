import type { RawRecord } from './client.ts'

/** After a failed refresh, the records that are there are used and the cms is left alone for this long. */
const restMs = 1_000

/**
 * One collection's public records, held in memory. Reading is free while nothing changed; after a purge the next reader
 * waits for just the changed records. When the cms is away, readers get what was true last.
 */
export type Mirror<Row> = {
  /** The records as they are now, by id. @throws CmsError when they were never loaded and cannot be */
  read: () => Promise<ReadonlyMap<number, Row>>
  /** These records, or all of them, may no longer be what they were. */
  invalidate: (ids: readonly number[] | 'all') => void
  isLoaded: () => boolean
  /** How many records there are and when the latest changed: what `fetchState` says of the cms. */
  state: () => string
}

type Source<Row> = {
  collection: string
  /** Asks for these records, or for all; those that are not public any more are missing from the answer. */
  load: (ids?: readonly number[]) => Promise<RawRecord[]>
  /** Makes a row of what the cms gave, or null when it is not usable. */
  narrow: (record: RawRecord) => Row | null
  now?: () => number
}

/** Which records may no longer be what they were. */
type Changed = ReadonlySet<number> | 'all'

export const createMirror = <Row>({ collection, load, narrow, now = Date.now }: Source<Row>): Mirror<Row> => {
  let rows: Map<number, Row> | null = null
  let changedAt = new Map<number, string>()
  let dirty: Changed = 'all'
  let refreshing: Promise<void> | null = null
  let restUntil = 0

  const isDirty = (): boolean => dirty === 'all' || dirty.size > 0

  const refresh = async (): Promise<void> => {
    while (isDirty()) {
      // Taken out before asking: a purge that arrives while the answer is on its way makes another round.
      const asked: Changed = dirty
      dirty = new Set()
      try {
        const ids = asked === 'all' ? undefined : [...asked]
        const records = await load(ids)
        const next = new Map<number, Row>(asked === 'all' ? [] : rows)
        const times = new Map(asked === 'all' ? [] : changedAt)
        for (const id of ids ?? []) {
          next.delete(id)
          times.delete(id)
        }
        for (const record of records) {
          times.set(record.id, String(record.updatedAt))
          const row = narrow(record)
          if (row === null)
            console.warn(JSON.stringify({ level: 'warn', msg: 'record left out', collection, id: record.id }))
          else next.set(record.id, row)
        }
        rows = next
        changedAt = times
      } catch (error) {
        dirty = merged(asked, dirty)
        restUntil = now() + restMs
        throw error
      }
    }
  }

  return {
    read: async () => {
      // Also while others wait for an answer: what is on its way is what this reader must see.
      if (refreshing || (isDirty() && (rows === null || now() >= restUntil))) {
        refreshing ??= refresh().finally(() => (refreshing = null))
        try {
          await refreshing
        } catch (error) {
          if (rows === null) throw error
          console.warn(
            JSON.stringify({
              level: 'warn',
              msg: 'cms away, serving what was true last',
              collection,
              reason: String(error),
            }),
          )
        }
      }
      if (rows === null) throw new Error(`${collection}: nothing was loaded`)
      return rows
    },
    invalidate: (ids) => {
      restUntil = 0
      if (ids === 'all') dirty = 'all'
      else dirty = merged(dirty, new Set(ids))
    },
    isLoaded: () => rows !== null,
    state: () =>
      `${changedAt.size} ${[...changedAt.values()].reduce((newest, time) => (time > newest ? time : newest), '')}`,
  }
}

const merged = (one: Changed, other: Changed): Changed =>
  one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other])
