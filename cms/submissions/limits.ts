import { createHash } from 'node:crypto'
import { Refused, sentences } from './refusal.ts'

type Limit = { times: number; withinMs: number }

const minute = 60_000
const hour = 60 * minute
const limits = {
  /** Submissions of one visitor. */
  submissions: [
    { times: 10, withinMs: 10 * minute },
    { times: 40, withinMs: 24 * hour },
  ],
  /** The same text, from wherever. */
  texts: [{ times: 3, withinMs: hour }],
  files: [{ times: 30, withinMs: 10 * minute }],
  /** Links to a kept form, to one address. */
  links: [{ times: 3, withinMs: hour }],
  /** Invitations by one account. */
  invitations: [{ times: 30, withinMs: hour }],
} as const satisfies Record<string, Limit[]>

const counted = new Map<string, Map<string, number>>()
/** Whoever fills the memory with addresses makes the oldest forgotten, not the process fall over. */
const mostKeys = 20_000

/**
 * Counts something against the limits of its kind, in the memory of this process: a second replica of the cms counts by
 * itself, and a restart forgets. Addresses are kept as hashes only.
 * @param key whose it is: the address of a visitor, a fingerprint of a text
 * @param item what tells one from the next; the same item again does not count
 * @throws Refused 429, with the seconds to wait
 */
export const countAgainst = (
  kind: keyof typeof limits,
  key: string,
  item: string,
  now = Date.now(),
): void => {
  const name = createHash('sha256').update(`${kind}\n${key}`).digest('base64url')
  const seen = counted.get(name) ?? new Map<string, number>()
  const longest = Math.max(...limits[kind].map(({ withinMs }) => withinMs))
  for (const [one, at] of seen) if (at <= now - longest) seen.delete(one)
  if (seen.has(item)) return
  for (const { times, withinMs } of limits[kind]) {
    const recent = [...seen.values()].filter((at) => at > now - withinMs)
    const oldest = recent.at(-times)
    if (oldest !== undefined)
      throw new Refused(429, {
        message: sentences.nl.busy,
        retryAfter: Math.ceil((oldest + withinMs - now) / 1000),
      })
  }
  seen.set(item, now)
  // Set anew, so that the map stands in the order of use.
  counted.delete(name)
  counted.set(name, seen)
  const [first] = counted.keys()
  if (counted.size > mostKeys && first !== undefined) counted.delete(first)
}
