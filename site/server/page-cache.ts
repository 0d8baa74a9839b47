import { formatAddress, type Address } from './address.ts'
import type { CacheDirectives } from './cache-directives.ts'
import { EntryStore, type Entry } from './entry-store.ts'
import { PurgeClock } from './purge-clock.ts'

/** What making a page brought: the answer, and how long it may be kept (null: not at all). */
export interface Made<Answer> {
  readonly answer: Answer
  readonly bytes: number
  readonly status: number
  readonly directives: CacheDirectives | null
}

export type Served<Answer> =
  /** `failed`: the page could not be made and there is no older one; the answer tells so. */
  | { readonly kind: 'fresh' | 'stale' | 'made' | 'failed'; readonly answer: Answer }
  /** The page is not for sharing: whoever asks makes their own. */
  | { readonly kind: 'private' }

/** Makes the page of an address that holds only the parameters that may matter. */
export type MakePage<Answer> = (url: string) => Promise<Made<Answer>>

export interface PageCacheOptions {
  readonly maxBytes?: number
  /** The time in milliseconds. */
  readonly now?: () => number
}

/**
 * Rendered pages, kept by address and dropped by tag. Knows nothing of HTTP, rendering or the clock.
 * What it promises stands in its tests.
 */
export class PageCache<Answer> {
  readonly #now: () => number
  readonly #entries: EntryStore<Answer>
  readonly #flights = new Map<string, Promise<Made<Answer>>>()
  readonly #purges = new PurgeClock()
  /** Addresses that turned out not to be for sharing, until when they are not tried again. */
  readonly #notShared = new Map<string, number>()
  /** By path, the parameters that its answers said matter. */
  readonly #parameters = new Map<string, ReadonlySet<string>>()

  constructor({ maxBytes = 256 * 1024 * 1024, now = Date.now }: PageCacheOptions = {}) {
    this.#now = now
    this.#entries = new EntryStore(maxBytes)
  }

  get bytes(): number {
    return this.#entries.bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /** The fresh answer for an address exactly as it was sent before, or undefined. This is the hot path. */
  hit(sent: string): Answer | undefined {
    const entry = this.#entries.getSent(sent)
    if (entry === undefined || entry.freshUntil <= this.#now()) return undefined
    entry.used = true
    return entry.answer
  }

  /**
   * The answer for an address: kept, or older while a newer one is made, or made now, once for all who wait.
   * When `make` throws or brings a status of 500 or more, the older answer goes on being served; without one the
   * failure is passed on.
   */
  async serve(sent: string, address: Address, make: MakePage<Answer>): Promise<Served<Answer>> {
    const key = this.#key(address)
    const entry = this.#entries.get(key)
    if (entry === undefined) return this.#make(key, sent, address, make)
    entry.used = true
    this.#entries.remember(sent, entry)
    const now = this.#now()
    if (now < entry.freshUntil) return { kind: 'fresh', answer: entry.answer }
    if (now < entry.retryAt) return { kind: 'stale', answer: entry.answer }
    if (now >= entry.staleUntil) return this.#make(key, sent, address, make, entry)
    // A failure is remembered in the entry, so nobody needs to hear of it here.
    this.#make(key, sent, address, make, entry).catch(() => undefined)
    return { kind: 'stale', answer: entry.answer }
  }

  /** Drops all that carries one of these tags (`*`: everything), also what is being made now from older data. */
  purge(tags: readonly string[]): void {
    this.#purges.record(tags)
    // Who asks from now on must not join a page that was begun before.
    this.#flights.clear()
    this.#notShared.clear()
    this.#entries.dropTagged(tags)
  }

  #key({ path, query }: Address): string {
    const matter = this.#parameters.get(path)
    return formatAddress(path, matter ? query.filter(([name]) => matter.has(name)) : query)
  }

  async #make(
    key: string,
    sent: string,
    address: Address,
    make: MakePage<Answer>,
    older?: Entry<Answer>,
  ): Promise<Served<Answer>> {
    if ((this.#notShared.get(key) ?? 0) > this.#now()) return { kind: 'private' }
    try {
      const made = await (this.#flights.get(key) ?? this.#takeOff(key, sent, address, make))
      if (made.status < 500)
        return made.directives ? { kind: 'made', answer: made.answer } : { kind: 'private' }
      return this.#fallBack(older) ?? { kind: 'failed', answer: made.answer }
    } catch (error) {
      const served = this.#fallBack(older)
      if (served) return served
      throw error
    }
  }

  /** The older answer, and a moment of peace for the cms; null when it was purged meanwhile: gone is gone. */
  #fallBack(older: Entry<Answer> | undefined): Served<Answer> | null {
    if (older === undefined || !this.#entries.has(older)) return null
    older.retryAt = this.#now() + pauseAfterFailure
    return { kind: 'stale', answer: older.answer }
  }

  #takeOff(key: string, sent: string, address: Address, make: MakePage<Answer>): Promise<Made<Answer>> {
    const flight = this.#fly(key, sent, address, make).finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    })
    this.#flights.set(key, flight)
    return flight
  }

  async #fly(key: string, sent: string, address: Address, make: MakePage<Answer>): Promise<Made<Answer>> {
    const began = this.#purges.begin()
    try {
      const made = await make(key)
      if (made.status < 500) this.#land(key, sent, address, made, began)
      return made
    } finally {
      this.#purges.end()
    }
  }

  #land(key: string, sent: string, address: Address, made: Made<Answer>, began: number): void {
    const { answer, bytes, directives, status } = made
    if (directives === null ? this.#purges.moved(began) : this.#purges.touched(directives.tags, began)) return
    const older = this.#entries.get(key)
    if (older) this.#entries.drop(older)
    if (directives === null) return this.#doNotShare(key)
    if (status === 200 && directives.parameters) this.#learn(address.path, directives.parameters)
    const ownKey = this.#key(address)
    this.#entries.put(ownKey, answer, bytes, directives, this.#now())
    const entry = this.#entries.get(ownKey)
    if (entry) this.#entries.remember(sent, entry)
  }

  #doNotShare(key: string): void {
    if (this.#notShared.size >= rememberedAddresses) this.#notShared.clear()
    this.#notShared.set(key, this.#now() + notSharedFor)
  }

  /** Only ever widens: what one answer of a path depended on, others may depend on. */
  #learn(path: string, parameters: readonly string[]): void {
    if (this.#parameters.size >= rememberedAddresses) this.#parameters.clear()
    this.#parameters.set(path, new Set([...(this.#parameters.get(path) ?? []), ...parameters]))
  }
}

const pauseAfterFailure = 5_000
const notSharedFor = 60_000
const rememberedAddresses = 10_000
