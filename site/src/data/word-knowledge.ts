import type { Concept } from '#matching'
import type { ById } from './related.ts'
import type { SynonymRow } from './records.ts'

/** What the editors know of words, as an index takes it. */
export type WordKnowledge = { concepts: Concept[]; stopWords: string[] }

/** Parts the records of the editors into concepts and stop words. */
export const wordKnowledge = (rows: ById<SynonymRow>): WordKnowledge => {
  const all = [...rows.values()]
  return {
    concepts: all
      .filter(({ kind }) => kind === 'concept')
      .map(({ terms, everyday, hints }) => ({ terms, everyday: everyday ?? [], hints: hints ?? [] })),
    stopWords: all.filter(({ kind }) => kind === 'stop').flatMap(({ terms }) => terms),
  }
}
