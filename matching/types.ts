/** The languages whose words are reduced to a stem; a text is in one of them. */
export type Language = 'nl' | 'en'

/**
 * Where a word of a document can stand. The order is the order in which reasons are told. The last two are no words of its
 * own: those of the records that it was matched with and, which count against it, of those it was declined for.
 */
export const fields = [
  'title',
  'tags',
  'summary',
  'sectors',
  'provider',
  'description',
  'learned',
  'declined',
] as const
export type Field = (typeof fields)[number]

/** A record that can be found: a solution when a challenge asks, a challenge when a solution does. */
export type MatchDocument = {
  id: string
  title: string
  summary?: string
  description?: string
  tags?: string[]
  sectors?: string[]
  provider?: string
  stage?: string
  language?: Language
  /** What was asked by the challenges that it was matched with: the words of people who were helped. */
  learned?: string
  /** The words of those that it was declined for. */
  declined?: string
}

/** What a visitor typed, or a whole challenge: then with its title and sectors. */
export type MatchQuery = {
  text: string
  title?: string
  sectors?: string[]
  /** The last word may be unfinished. */
  typing?: boolean
  filter?: (id: string) => boolean
  limit?: number
}

/**
 * How a word of the document answers a word of the visitor; `related` answers none, it is a tag of the documents that answer
 * best.
 */
export type How = 'exact' | 'inflection' | 'compound' | 'synonym' | 'typo' | 'prefix' | 'related'

export type Reason = {
  field: Field
  /** The word as it stands in the document, in lower case. */
  term: string
  /** The word as the visitor typed it; of `related`, that of the document. */
  query: string
  how: How
  /** Of a compound the part that answers, without accents, when not all of it does: "verpleging" in "thuisverpleging". */
  part?: string
}

export type Strength = 'sterk' | 'mogelijk' | 'zwak'

/** `score` has no upper bound: it orders the answers to one question. */
export type Match = { id: string; score: number; strength: Strength; reasons: Reason[] }
