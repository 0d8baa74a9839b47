/**
 * Tells whether something was purged while a page was being made: such a page may be made of older data.
 * Remembers tags only as long as any page is being made.
 */
export class PurgeClock {
  #time = 0
  #underway = 0
  #everything = 0
  readonly #tags = new Map<string, number>()

  /** A page is begun. Returns the moment, to ask about later; `end` must follow. */
  begin(): number {
    this.#underway += 1
    return this.#time
  }

  end(): void {
    this.#underway -= 1
    if (this.#underway === 0) this.#tags.clear()
  }

  /** These tags are purged now; `*` is everything. */
  record(tags: readonly string[]): void {
    this.#time += 1
    if (tags.includes('*')) this.#everything = this.#time
    else if (this.#underway > 0) for (const tag of tags) this.#tags.set(tag, this.#time)
  }

  /** Whether one of these tags was purged since that moment. */
  touched(tags: readonly string[], since: number): boolean {
    return this.#everything > since || tags.some((tag) => (this.#tags.get(tag) ?? 0) > since)
  }

  /** Whether anything was purged since that moment. */
  moved(since: number): boolean {
    return this.#time > since
  }
}
