import type { Field } from './types.ts'

/**
 * Every number that decides on the order, with the reason for it. Measured on the development set; `match:eval`
 * prints what a change costs or brings.
 */
export const weights = {
  /** BM25F: how much a word counts by where it stands. Tags are chosen by hand, one by one: they say most. */
  field: { title: 3, tags: 6, summary: 1, sectors: 0.5, provider: 0.5, description: 1 } satisfies Record<
    Field,
    number
  >,
  /** How much a long field is held against its words. Titles and tags are short by nature; texts differ. */
  lengthNorm: { title: 0, tags: 0, summary: 0.3, sectors: 0, provider: 0, description: 0.3 } satisfies Record<
    Field,
    number
  >,
  /** BM25's k1: high, as a word that returns in title, tags and text is a better sign than one mention. */
  saturation: 1.8,
  /** A word inside a compound of the document ("verpleging" in "thuisverpleging") is weaker evidence than the word. */
  partOfDocumentWord: 0.5,

  /** The ways from a visitor's word to an index term; the word itself is 1. */
  otherLanguage: 0.9,
  joined: 0.9,
  part: 0.6,
  synonym: 0.5,
  prefix: 0.4,
  head: 0.4,
  /** A word that nobody wrote is most likely what is near to it; the further, the less likely. */
  typo: [1, 0.9, 0.7],
  sameSound: 0.8,

  /** In a group of alternatives the best one counts; the others only confirm it. */
  restOfGroup: 0.2,
  /** A document that answers to more of what was asked is lifted, with the square root of the covered weight. */
  coverage: 0.5,
  /** The tags of the best few say what the query is about in the words of the documents. */
  feedback: 0.15,
  feedbackDocuments: 3,

  /** A challenge says in its title what it is about. */
  title: 1.5,
  /** The same sector on both sides: likelier, never required (hotels lend beds to care). */
  sharedSector: 1.3,
} as const

/** Bounds that keep the answer quick on any input. They are far above what people write. */
export const bounds = {
  textLength: 20_000,
  wordLength: 40,
  /** Distinct words of a query that are looked at, first come first served. */
  queryWords: 120,
  compoundLength: 8,
  partLength: 3,
  prefixLength: 3,
  prefixWords: 24,
  typoLength: 4,
  /** From this many words on, a text is a story: only long unknown words are taken for mistakes. */
  longText: 12,
  typoLengthInLongText: 8,
  typoLookups: 12,
  typoCandidates: 120,
  typoWords: 3,
  fuseThreshold: 0.35,
  reasons: 16,
} as const
