import { listsOf } from './concepts.ts'
import type { Concept } from './concepts.ts'
import { corpusOf } from './corpus.ts'
import { senses } from './leads.ts'
import { indexOf, withOrdinaryWords } from './load.ts'
import { ordinaryWords, otherSubjects } from './ordinary-words.ts'
import type { MatchIndex } from './load.ts'
import { packCorpus } from './pack.ts'
import type { Pack } from './pack.ts'
import { guessedReadings, plainReadings } from './readings.ts'
import { selectConcepts } from './selection.ts'
import { stemOf } from './stem.ts'
import type { MatchDocument } from './types.ts'
import { bounds } from './weights.ts'
import { wordsOf } from './words.ts'

/**
 * Indexes documents with the editors' concepts (which words mean the same, which lead to which) and their extra stop
 * words. Of the concepts only what `selectConcepts` keeps comes along. The order of the documents does not matter. Throws
 * when two of them have the same id.
 */
export function buildIndex(
  documents: readonly MatchDocument[],
  options: { concepts: readonly Concept[]; stopWords?: readonly string[] },
): MatchIndex {
  const corpus = corpusOf(documents, options)
  const withoutConcepts = indexOf({ ...corpus, concepts: [] })
  const concepts = selectConcepts(withoutConcepts, corpus.concepts)
  const complete = indexOf({ ...corpus, concepts })
  return withOrdinaryWords(complete, {
    ordinary: stemList(ordinaryWords().filter((word) => isMistakable(complete, word))),
    elsewhere: elsewhere(complete, corpus.concepts),
  })
}

// An ordinary word has to be told only where it would be taken for another one.
function isMistakable(index: MatchIndex, word: string): boolean {
  return plainReadings(index, word).length === 0 && guessedReadings(index, word).length > 0
}

// Neither in the documents nor in any concept, also those that do not travel. A long one is seldom met and weighs much.
function elsewhere({ vocabulary }: MatchIndex, concepts: readonly Concept[]): string[] {
  const words = concepts.flatMap(listsOf).flat().flatMap(wordsOf)
  const led = new Set(words.flatMap(({ text }) => senses(text)))
  return stemList(otherSubjects()).filter(
    (stem) => stem.length <= bounds.elsewhereLength && !vocabulary.knows(stem) && !led.has(stem),
  )
}

function stemList(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => stemOf(word, 'nl')))].sort()
}

/** What of an index has to travel, as plain JSON: no text, only words and where they stand. */
export function packIndex(index: MatchIndex): Pack {
  return packCorpus(index.corpus)
}
