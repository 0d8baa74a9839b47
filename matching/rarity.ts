import type { MatchIndex } from './load.ts'
import { stemOf } from './stem.ts'
import { fold } from './words.ts'

/** How rare a word is among the documents, in any form of it: from 0, it stands in all of them, to 1, in none. */
export function rarityOf(index: MatchIndex, word: string): number {
  return index.terms.get(stemOf(fold(word), 'nl'))?.rarity ?? 1
}
