/** What the page and its search worker say to each other. The visitor's text goes no further than the worker. */
import type { IndexCard } from '#site/data/search-index.ts'
import type { Highlighted, Strength } from '#site/data/views.ts'

/** Comes first: where the index is. */
export type Opening = { type: 'open'; index: string }
export type Question = {
  type: 'find'
  /** Counts up; the page shows only the answer to its latest question. */
  number: number
  text: string
  /** A sector's slug, or '' for all. */
  sector: string
  deployableNow: boolean
  typing: boolean
}
export type Ask = Opening | Question

export type Found = {
  id: string
  card: IndexCard
  strength: Strength
  title: Highlighted
  summary: Highlighted
  reasons: { term: string; query: string | null }[]
}
export type Answer =
  | { type: 'found'; number: number; results: Found[] }
  /** The index could not be loaded: the form goes on working by the server. */
  | { type: 'failed'; reason: string }
