/** What the page and its search worker say to each other. The visitor's text goes no further than the worker. */
import type { Answer, Question } from './answers.ts'

/** Comes first: the folder in which the indexes are. */
type Opening = { type: 'open'; folder: string }
/** `number` counts up; the page shows only the answer to its latest question. */
type Asking = { type: 'find'; number: number } & Question
/** Someone comes back to the page: there may be a newer index. */
type Returning = { type: 'return' }
export type Ask = Opening | Asking | Returning

export type Reply =
  | ({ type: 'found'; number: number } & Answer)
  /** The index could not be loaded: the form goes on working by the server. */
  | { type: 'failed'; reason: string }
