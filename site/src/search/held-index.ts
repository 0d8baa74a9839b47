/** The index that answers: loaded once, renewed while it goes on answering. Knows nothing of the network or the clock. */
import { loadIndex } from '#matching'
import type { SearchIndex } from '#site/data/search-index.ts'
import type { Searchable } from './answers.ts'

export type Surroundings = {
  /** Reads a file of the folder of indexes. @throws when it cannot be had */
  read: (file: string) => Promise<unknown>
  /** The time in milliseconds. */
  now: () => number
  /** Settles when nobody is typing: working an index out takes a moment in which no question can be answered. */
  quiet: () => Promise<void>
}
export type HeldIndex = {
  /** The index as far as it is loaded. @throws when there is none yet and none can be loaded */
  get: () => Promise<Searchable>
  /** Looks for a newer one, not more often than every few minutes. Whatever goes wrong, the older one stays. */
  lookNowAndThen: () => Promise<void>
  /** Looks for a newer one now. */
  look: () => Promise<void>
}

const lookEveryMs = 5 * 60_000

export const holdIndex = ({ read, now, quiet }: Surroundings): HeldIndex => {
  let held: (Searchable & { version: string }) | null = null
  let loading: Promise<Searchable> | null = null
  let looked = -Infinity

  const load = async (): Promise<Searchable> => {
    looked = now()
    // The site's own endpoints wrote both, from the types that they are read as.
    const { version } = (await read('nu.json')) as Pick<SearchIndex, 'version'>
    if (held?.version === version) return held
    const { pack, ...rest } = (await read(`${version}.json`)) as SearchIndex
    if (held) await quiet()
    held = { index: loadIndex(pack), ...rest }
    return held
  }
  const loadOnce = (): Promise<Searchable> => {
    loading ??= load().finally(() => (loading = null))
    return loading
  }
  const look = async (): Promise<void> => {
    // Offline, or a site that is being renewed: the index in hand is as good as it was.
    if (held) await loadOnce().catch(() => undefined)
  }
  return {
    get: async () => held ?? loadOnce(),
    look,
    lookNowAndThen: async () => {
      if (now() - looked >= lookEveryMs) await look()
    },
  }
}
