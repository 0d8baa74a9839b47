/** One search index a direction. While a newer one is built the older one answers; what is not public any more is left out of every answer anyway. */
import { loadIndex, wordKnowledge, type MatchIndex, type Pack } from '#matching'
import type { Catalogue } from './catalogue.ts'
import { buildInThread } from './index-thread.ts'
import { invalidate } from './invalidation.ts'
import { documentsOf, type Direction } from './match-documents.ts'

export type SearchIndexOf = { index: MatchIndex; pack: Pack }

/** The cache tag of what was made with an index: a newer index makes it again. */
export const indexTag = 'search-index'

/** The index over all public challenges or solutions, as new as can be had without waiting. */
export const indexOf = async (catalogue: Catalogue, direction: Direction): Promise<SearchIndexOf> => {
  const shelf = shelves[direction]
  const from = [catalogue.rows[direction], catalogue.rows.synonyms] as const
  const isFresh = shelf.from[0] === from[0] && shelf.from[1] === from[1]
  if (!isFresh) {
    shelf.from = from
    shelf.building = rebuild(catalogue, direction)
    // A failure is thrown to who waits for it; the older index goes on answering the others.
    shelf.building.catch(() => (shelf.from = [null, null]))
  }
  return shelf.held ?? shelf.building
}

type Shelf = {
  from: readonly [unknown, unknown]
  held: SearchIndexOf | null
  building: Promise<SearchIndexOf>
}

// Documents hold what no language changes, so all languages share an index.
const empty = (): Shelf => ({
  from: [null, null],
  held: null,
  building: Promise.reject(new Error('No index yet')),
})
const shelves: Record<Direction, Shelf> = { challenges: empty(), solutions: empty() }
for (const { building } of Object.values(shelves)) building.catch(() => undefined)

const rebuild = async (catalogue: Catalogue, direction: Direction): Promise<SearchIndexOf> => {
  const shelf = shelves[direction]
  const { from } = shelf
  const documents = documentsOf(catalogue, direction)
  const pack = await buildInThread(documents, wordKnowledge([...catalogue.rows.synonyms.values()]))
  const built = { index: loadIndex(pack), pack }
  // A build that began later is newer, whichever ends first.
  if (shelf.from !== from) return shelf.building
  const isFirst = shelf.held === null
  shelf.held = built
  if (!isFirst) await invalidate([indexTag])
  return built
}
