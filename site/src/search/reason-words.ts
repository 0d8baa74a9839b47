import type { Reason } from '#matching'

/** How many words tell why a result fits. */
const most = 6

/**
 * The words that made a record fit, one for each word of the visitor: the very same where the record has it, else the
 * record's nearest, with the visitor's own beside it.
 */
export const reasonWords = (reasons: readonly Reason[]): { term: string; query: string | null }[] => {
  const words = new Map<string, { term: string; query: string | null }>()
  for (const { term, query } of reasons) {
    const asked = query.toLowerCase()
    if (term === asked) words.set(asked, { term, query: null })
    else if (!words.has(asked)) words.set(asked, { term, query })
  }
  return [...words.values()].slice(0, most)
}
