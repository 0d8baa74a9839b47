import type { CacheDirectives } from './cache-directives.ts'

export interface Entry<Answer> {
  readonly key: string
  readonly answer: Answer
  readonly tags: readonly string[]
  readonly freshUntil: number
  readonly staleUntil: number
  /** Making it anew failed: until then nobody tries again. */
  retryAt: number
  /** Asked for since it was last weighed for removal. */
  used: boolean
  bytes: number
  /** The spellings of its address that find it without parsing. */
  readonly sent: string[]
}

/** Entries by address, by tag and by age, within a number of bytes. Who is not asked for again leaves first. */
export class EntryStore<Answer> {
  readonly #maxBytes: number
  readonly #byKey = new Map<string, Entry<Answer>>()
  readonly #bySent = new Map<string, Entry<Answer>>()
  readonly #byTag = new Map<string, Set<Entry<Answer>>>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#byKey.size
  }

  get(key: string): Entry<Answer> | undefined {
    return this.#byKey.get(key)
  }

  getSent(sent: string): Entry<Answer> | undefined {
    return this.#bySent.get(sent)
  }

  has(entry: Entry<Answer>): boolean {
    return this.#byKey.get(entry.key) === entry
  }

  /** Keeps an answer in place of what stood there. One that would take a quarter of all room is not kept. */
  put(key: string, answer: Answer, bytes: number, directives: CacheDirectives, now: number): void {
    const before = this.#byKey.get(key)
    if (before) this.drop(before)
    if (bytes > this.#maxBytes / 4) return
    const freshUntil = now + directives.maxAge * 1000
    const entry: Entry<Answer> = {
      key,
      answer,
      tags: directives.tags,
      freshUntil,
      staleUntil: freshUntil + directives.staleWhileRevalidate * 1000,
      retryAt: 0,
      used: false,
      bytes: bytes + overhead + key.length * 2,
      sent: [],
    }
    this.#byKey.set(key, entry)
    this.#bytes += entry.bytes
    for (const tag of entry.tags) {
      const tagged = this.#byTag.get(tag)
      if (tagged) tagged.add(entry)
      else this.#byTag.set(tag, new Set([entry]))
    }
    this.#makeRoom()
  }

  /** A few spellings of an address are remembered; a flood of made-up ones does not get to fill memory. */
  remember(sent: string, entry: Entry<Answer>): void {
    if (entry.sent.length >= spellings || this.#bySent.get(sent) === entry || !this.has(entry)) return
    entry.sent.push(sent)
    entry.bytes += sent.length * 2
    this.#bytes += sent.length * 2
    this.#bySent.set(sent, entry)
  }

  drop(entry: Entry<Answer>): void {
    if (!this.has(entry)) return
    this.#byKey.delete(entry.key)
    this.#bytes -= entry.bytes
    for (const sent of entry.sent) if (this.#bySent.get(sent) === entry) this.#bySent.delete(sent)
    for (const tag of entry.tags) {
      const tagged = this.#byTag.get(tag)
      tagged?.delete(entry)
      if (tagged?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** Drops all that carries one of these tags; `*` drops everything. */
  dropTagged(tags: readonly string[]): void {
    const gone = tags.includes('*')
      ? [...this.#byKey.values()]
      : tags.flatMap((tag) => [...(this.#byTag.get(tag) ?? [])])
    for (const entry of gone) this.drop(entry)
  }

  /** Second chance: who was used since the last round goes to the back of the queue, the others leave. */
  #makeRoom(): void {
    while (this.#bytes > this.#maxBytes) {
      const [oldest] = this.#byKey.values()
      if (oldest === undefined) return
      if (!oldest.used) this.drop(oldest)
      else {
        oldest.used = false
        this.#byKey.delete(oldest.key)
        this.#byKey.set(oldest.key, oldest)
      }
    }
  }
}

const spellings = 8
/** What an entry takes besides its bodies, roughly: headers, sets, the entry itself. */
const overhead = 4_096
