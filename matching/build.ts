import type { Concept } from './concepts.ts'
import { corpusOf } from './corpus.ts'
import { senses } from './leads.ts'
import { indexOf } from './load.ts'
import { ordinaryWords, otherSubjects } from './ordinary-words.ts'
import type { MatchIndex } from './load.ts'
import { packCorpus } from './pack.ts'
import type { Pack } from './pack.ts'
import { selectConcepts } from './selection.ts'
import { stemOf } from './stem.ts'
import type { MatchDocument } from './types.ts'
import { wordsOf } from './words.ts'

/**
 * Indexes documents with the editors' concepts (which words mean the same, which lead to which) and their extra stop
 * words. The order of the documents does not matter. Throws when two of them have the same id.
 */
export function buildIndex(
  documents: readonly MatchDocument[],
  options: { concepts: readonly Concept[]; stopWords?: readonly string[] },
): MatchIndex {
  const corpus = corpusOf(documents, options)
  const index = indexOf({ ...corpus, concepts: [] })
  const led = new Set(corpus.concepts.flatMap(wordsOfConcept).flatMap(senses))
  const unknown = (words: string[]) =>
    [...new Set(words.map((word) => stemOf(word, 'nl')))]
      .filter((stem) => !index.vocabulary.knows(stem) && !led.has(stem))
      .sort()
  return indexOf({
    ...corpus,
    concepts: selectConcepts(index, corpus.concepts),
    ordinary: unknown(ordinaryWords()),
    elsewhere: unknown(otherSubjects()),
  })
}

/** What of an index has to travel, as plain JSON: no text, only words and where they stand. */
export function packIndex(index: MatchIndex): Pack {
  return packCorpus(index.corpus)
}

function wordsOfConcept({ terms, everyday = [], hints = [] }: Concept): string[] {
  return [...terms, ...everyday, ...hints].flatMap((text) => wordsOf(text).map((word) => word.text))
}
