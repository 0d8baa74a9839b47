import type { Concept } from './concepts.ts'

/** What the editors know of words, as an index takes it. */
export type WordKnowledge = { concepts: Concept[]; stopWords: string[] }

/** What is read of a record of the collection `synonyms`; the rows of the site and of the cms fit it. */
type WordRow = {
  kind: 'concept' | 'stop'
  terms: string[]
  everyday?: string[] | null | undefined
  hints?: string[] | null | undefined
}

/** Parts the records of the editors into concepts and stop words. */
export function wordKnowledge(rows: readonly WordRow[]): WordKnowledge {
  return {
    concepts: rows
      .filter(({ kind }) => kind === 'concept')
      .map(({ terms, everyday, hints }) => ({ terms, everyday: everyday ?? [], hints: hints ?? [] })),
    stopWords: rows.filter(({ kind }) => kind === 'stop').flatMap(({ terms }) => terms),
  }
}
