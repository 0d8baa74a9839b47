import type { Reason } from '#matching'

/** How many words tell why a result fits. */
const most = 6

/** The words that made a record fit, each once: the record's word, and the visitor's own where it differs. */
export const reasonWords = (reasons: readonly Reason[]): { term: string; query: string | null }[] => {
  const words = reasons.map(
    ({ term, query }) => [term, { term, query: query.toLowerCase() === term ? null : query }] as const,
  )
  return [...new Map(words).values()].slice(0, most)
}
