import { findSimilar } from '../similar.ts'
import type { MatchIndex } from '../load.ts'
import items from './duplicates.json' with { type: 'json' }

/**
 * How well repeated records are pointed out: of those pointed out the share that is the same, and of the repeated ones the
 * share that is pointed out. The texts were written for this: records sent in again by someone else, and others close by.
 */
export function similarity(indexes: Record<'solutions' | 'challenges', MatchIndex>) {
  const told = items.map(({ collection, title, text, duplicateOf }) => {
    const ids = findSimilar(indexes[collection === 'solutions' ? 'solutions' : 'challenges'], {
      title,
      text,
    }).map(({ id }) => id)
    return { duplicateOf, ids, isFound: duplicateOf !== null && ids.includes(duplicateOf) }
  })
  const found = told.filter(({ isFound }) => isFound).length
  return {
    precision: found / told.reduce((sum, { ids }) => sum + ids.length, 0),
    recall: found / told.filter(({ duplicateOf }) => duplicateOf !== null).length,
  }
}
