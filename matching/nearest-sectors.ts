import type { MatchIndex } from './load.ts'
import { groupsOf } from './query.ts'
import { rank } from './rank.ts'

/**
 * The sectors that a text is about, nearest first, as the documents know them; also when no document answers it. A
 * document speaks for its sectors as much as it answers to the text. Gives [] when nothing in the text is known.
 */
export function nearestSectors(index: MatchIndex, text: string): string[] {
  const votes = new Map<string, number>()
  for (const { document, score } of rank(index, groupsOf(index, { text })).slice(0, voters))
    for (const sector of index.corpus.sectors[document] ?? [])
      votes.set(sector, (votes.get(sector) ?? 0) + score)
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([sector]) => sector)
}

/** So many of the best documents say which sector a text is about. */
const voters = 12
