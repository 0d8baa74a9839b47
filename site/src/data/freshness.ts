/** Keeps the mirrors true: purges mark what changed, and a look now and then heals what a lost purge left. */
import { fetchState } from './client.ts'
import { invalidate, onInvalidate } from './invalidation.ts'
import { globals, loadGlobals, records } from './records.ts'

const lookEveryMs = 30_000

/** Challenges and solutions learn words from each other through matches: their own dates do not tell that they did. */
const learning = ['challenges', 'solutions', 'matches']

/** Marks what a purge names: `solutions:12` one record, `*` everything, `globals` the site's own texts. */
const markChanged = (tags: readonly string[]): void => {
  if (tags.includes('*') || tags.includes('globals')) globals.invalidate('all')
  for (const [name, mirror] of Object.entries(records)) {
    const ids = tags
      .filter((tag) => tag.startsWith(`${name}:`))
      .map((tag) => Number(tag.slice(name.length + 1)))
    if (tags.includes('*') || (ids.length === 0 && tags.includes(name))) mirror.invalidate('all')
    else if (ids.length > 0) mirror.invalidate(ids.filter(Number.isInteger))
  }
}

/** Compares what the cms has with what is held; a difference that stays is a purge that was lost. */
const lookForMissed = async (): Promise<void> => {
  const kept = [
    { tag: 'globals', mirror: globals, ask: stateOfGlobals },
    ...Object.entries(records).map(([tag, mirror]) => ({ tag, mirror, ask: async () => fetchState(tag) })),
  ]
  for (const { tag, mirror, ask } of kept) {
    if (!mirror.isLoaded()) continue
    const [before, cms] = [mirror.state(), await ask().catch(() => null)]
    if (cms === null) return
    if (cms !== before && mirror.state() === before)
      await invalidate(learning.includes(tag) ? learning : [tag])
  }
}

const stateOfGlobals = async (): Promise<string> => {
  const [{ updatedAt }] = await loadGlobals()
  return `1 ${String(updatedAt)}`
}

/** Begins to listen; called once per process. */
export const keepFresh = (): void => {
  onInvalidate(markChanged)
  setInterval(() => void lookForMissed(), lookEveryMs).unref()
}
