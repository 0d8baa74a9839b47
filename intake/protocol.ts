import type { Answers } from './answers.ts'
import type { FormKind, Language } from './form.ts'

/**
 * What the site asks of the cms about submissions: POST, JSON, sealed (`request-seal.ts`). A refusal is `Refusal` with a
 * status of 400 (problems), 404 (no such form or token), 409, 413, 415, 422, 429 (with retryAfter) or 503 (try again).
 */
export const paths = {
  /** `Arrival` → 201 `Received` */
  receive: '/api/submissions/receive',
  /** The bytes of a file; its name, its question and the visitor's address in the query → 201 `Stored` */
  attach: '/api/attachments/receive',
  /** `{ token }` → 200 `Status` */
  status: '/api/submissions/status',
  /** `Change` → 200 `Received` */
  change: '/api/submissions/change',
  /** `{ token }` → 200 `Received` */
  withdraw: '/api/submissions/withdraw',
  /** `Draft` → 202: a link was mailed */
  keep: '/api/form-drafts/keep',
  /** `{ token }` → 200 `Kept` */
  resume: '/api/form-drafts/resume',
  /** `{ key }` → 200 `Form`: its newest draft, for whoever an editor gave the key */
  preview: '/api/forms/preview',
  /** `{ token }` → 200 `Ask`: what a link in a mail asks */
  ask: '/api/matches/ask',
  /** `Reply` → 200 `Ask`, with what came of it */
  reply: '/api/matches/reply',
} as const

export type Arrival = {
  ticket: string
  form: number
  answers: Answers
  /** The record that a correction or a question is about, or the challenge that an offer answers. */
  about?: About
  visitor: Visitor
}
/** What is known of who sends, for the rules against spam; none of it is kept with the submission but the marks. */
export type Visitor = {
  address: string
  /** What stood in the field that nobody sees. */
  trap: string
  /** The answer of the browser to the proof of work, or null without JavaScript. */
  proof: string | null
}
export type About = {
  collection: 'solutions' | 'challenges' | 'initiatives' | 'organisations' | 'ambassadors'
  id: number
}

export type Received = { reference: string; token: string }
/** A file that waits for its submission; `receipt` is the answer to the question that asked for it. */
export type Stored = { receipt: string; name: string; bytes: number }
export type Change = { token: string; answers: Answers; visitor: Visitor }
export type Draft = { form: number; answers: Answers; email: string; visitor: Visitor }
export type Kept = { form: number; kind: FormKind; language: Language; answers: Answers }

export type State = 'submitted' | 'in-review' | 'changes-requested' | 'approved' | 'rejected' | 'withdrawn'
export type Status = {
  reference: string
  kind: FormKind
  language: Language
  state: State
  reason: string
  title: string
  form: number
  answers: Answers
  history: { state: State; at: string; reason: string }[]
  /** Where what came of it stands, once it is public: `/oplossingen/…`. */
  publicPath: string | null
  mayChange: boolean
  mayWithdraw: boolean
}

export type Refusal = {
  /** One sentence in the language of the form. */
  message: string
  /** What is wrong, by question; each in the language of the form. */
  problems?: { question: string; message: string }[]
  retryAfter?: number
}

/** What somebody is asked by a link in a mail. Opening the link changes nothing; only a reply does. */
export type Ask = {
  language: Language
  title: string
  paragraphs: string[]
  /** What there is to choose from; empty when there is nothing to answer any more. */
  choices: { value: string; label: string }[]
  /** The question of the text field, and the choices that it has to go with. */
  text: { label: string; requiredWith: string[] } | null
}
export type Reply = { token: string; choice: string; text: string }
