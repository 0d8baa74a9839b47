import type { Reason } from '#matching'

/** How many words tell why it fits. */
const most = 6

/**
 * The words of a record that made it fit, one for each word that asked: the very same where the record has it. Words that it
 * learned from other matches do not stand in it, and tell nobody anything.
 */
export const fittingWords = (reasons: readonly Reason[]): string[] => {
  const words = new Map<string, string>()
  for (const { field, term, query } of reasons) {
    const asked = query.toLowerCase()
    if (field !== 'learned' && (!words.has(asked) || term === asked)) words.set(asked, term)
  }
  return [...new Set(words.values())].slice(0, most)
}
