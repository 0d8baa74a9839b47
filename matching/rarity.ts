import type { MatchIndex } from './load.ts'
import { stemsOf } from './readings.ts'
import { fold } from './words.ts'

/** How rare a word is among the documents, in any form of it: from 0, it stands in all of them, to 1, in none. */
export function rarityOf(index: MatchIndex, word: string): number {
  const rarities = stemsOf(index, fold(word)).map((stem) => index.terms.get(stem)?.rarity ?? 1)
  return Math.min(1, ...rarities)
}
