import type { Field } from './types.ts'

/**
 * Every number that was chosen on sets of topics, with the reason for it; what only bounds or shapes stands where it is used.
 * They stand on a plateau of the development and the everyday set: most may move by a fifth without the figures moving by more
 * than .003.
 */
export const weights = {
  /** BM25F: how much a word counts by where it stands. Tags are chosen by hand, one by one: they say most.
   *  What was learned from matches is weak: people chose the pair, not its words. */
  field: {
    title: 3,
    tags: 6,
    summary: 1,
    sectors: 0.5,
    provider: 0.5,
    description: 1,
    learned: 0.8,
    declined: -0.8,
  } satisfies Record<Field, number>,
  /** How much a long field is held against its words. Titles and tags are short by nature; texts differ. */
  lengthNorm: {
    title: 0,
    tags: 0,
    summary: 0.3,
    sectors: 0,
    provider: 0,
    description: 0.3,
    learned: 0,
    declined: 0,
  } satisfies Record<Field, number>,
  /** BM25's k1: high, as a word that returns in title, tags and text is a better sign than one mention. */
  saturation: 1.8,
  /** A word inside a compound of the document ("verpleging" in "thuisverpleging") is weaker than the word alone. */
  partOfDocumentWord: 0.4,

  /** The ways from a visitor's word to a word of the index; the word itself is 1. Written apart is nearly itself. */
  joined: 0.9,
  /** One of the words that the visitor's compound is made of. */
  part: 0.6,
  /** The last part of a compound that is otherwise unknown says what kind of thing it is, and no more. */
  head: 0.4,
  /** What editors say may stand for it. More than half, as a question often has only the other word. */
  synonym: 0.6,
  /** What everyday words lead to, and what they hint at. */
  everyday: 0.6,
  hint: 0.4,
  /** What begins so, while typing: little when the word exists as it is, much when it does not yet. */
  prefix: 0.4,
  prefixOfUnknown: 0.8,
  /** By the number of mistakes: a word that nobody wrote is most likely what is near to it. */
  typo: [1, 0.9, 0.7],
  /** Written as it sounds ("psygoloog"), however many letters differ. */
  sameSound: 0.8,

  /** "Boekje" for "boek", "klapke" for "klap". */
  diminutive: 0.9,

  /** How much of a question a word is that is known to nobody, and one that is known to be about something else. */
  unknown: 0.5,
  otherSubject: 4,

  /** In a group of alternatives the best one counts; the others only confirm it. */
  restOfGroup: 0.25,
  /** The power of the share of the question that a document answers to: more of it is better than more of the same. */
  coverage: 0.35,
  /** What the tags of the best few add to others that share them: they tell the subject in the documents' own words. */
  feedback: 0.35,
  feedbackDocuments: 2,
  /** What only shares words of the tags of those is weak, whatever they are. */
  related: 0.1,

  /** A challenge says in its title what it is about; a pasted text does so in its first sentence. */
  title: 1.5,
  firstSentence: 1.4,
  /** The same sector on both sides: likelier, never required (hotels lend beds to care). */
  sharedSector: 1.5,
} as const

/** When a record is so like what someone describes that it may be the same, calibrated as `findSimilar` says. */
export const likeness = { standsOut: 0.15, enough: 0.77, candidates: 5 } as const

/** Where a match is strong or possible in words: `match:eval` prints how often people agree. */
export const thresholds = {
  /** From this many words on a question is a story, of which no document answers every word. */
  story: 10,
  /** From this sureness on a word of the question counts as answered. */
  sure: 0.35,
  /** What the best document must bring along; under it nothing is found. */
  enough: {
    /** Of a logistic regression on `Signs`: only their proportion to `least` matters, so they change together. */
    question: {
      coverage: 5,
      score: 0.6,
      answered: 1.25,
      words: 0.65,
      unknown: -2.2,
      named: 0.75,
      led: 1.1,
      elsewhere: -1.65,
      fact: -3.75,
    },
    least: 3.5,
    /** From so many words that lead somewhere on it counts in full that none of a question does. */
    leads: 5000,
    /** The least share that a story must have answered. */
    story: 0.03,
  },
  strong: { ofBest: 0.7, score: 0.58, coverage: { question: 0.45, story: 0.2 } },
  possible: { ofBest: 0.4, score: 0.17 },
} as const

/** Bounds that keep the answer quick on any input, far above what people write, and what a guess needs at least. */
export const bounds = {
  textLength: 20_000,
  wordLength: 40,
  /** The words of a query that are looked at, first come first served, and the distinct ones among them. */
  queryTokens: 400,
  queryWords: 120,
  /** The letters of the concepts that travel, about 23 kB over the wire; what a word of a phrase and a place in a list cost, in
   *  letters; and the length of the stems of other subjects that travel. */
  lexiconLength: 65_000,
  phraseCost: 3,
  placeCost: 0.5,
  elsewhereLength: 9,
  /** How many words more than its own may stand between the words of a phrase. */
  phraseGap: 2,
  /** In letters. */
  compoundLength: 8,
  partLength: 3,
  headLength: 4,
  prefixLength: 3,
  prefixWords: 24,
  typoLength: 4,
  /** From this length on a word may hold two mistakes, and one in its first letter. */
  longWord: 8,
  /** From this many words on only long unknown words are taken for mistakes, as a long text is full of rare words, and its first
   *  sentence counts for more. */
  longText: 12,
  misspeltPartLength: 6,
  typoLookups: 12,
  typoCandidates: 120,
  typoWords: 3,
  /** Wide: Fuse.js only sifts. */
  fuseThreshold: 0.35,
  reasons: 16,
  /** So many are told of those that only share words of the tags of what answers. */
  related: 5,
  /** So many of the best documents say which sector a text is about. */
  sectorVoters: 12,
} as const
