import { givenAnswers, type Answers } from '#intake/answers.ts'
import { questionsOf, type Form } from '#intake/form.ts'
import type { Status } from '#intake/protocol.ts'
import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getFormOf } from '../forms.ts'
import { intakeOf, type Outcome } from '../intake-client.ts'
import { answeredOf, type Answered } from './fields.ts'
import { readPosted, type KeptFile } from './posted.ts'
import { refused, takePost } from './take-post.ts'
import { newTicket, ticketOf } from './tickets.ts'
import { viewOf, type FormView } from './view.ts'
import { beginWalk, isCheckPage, type Walk } from './walk.ts'

/** How a submission stands, for who has its token. */
export type StatusView = Omit<Status, 'answers' | 'form'> & {
  answered: Answered[]
  /** What the form promises for after sending. */
  confirmation: string
  /** The answers to change, when that is asked or allowed. */
  change: FormView | null
}
/** Without a view: nobody knows this token (404), or it cannot be told now. */
export type StatusPage = { status: number; view: StatusView | null; message: string }

export const getStatus = async (locale: Locale, token: string): Promise<StatusPage> => {
  const found = await find(locale, token)
  return found.ok ? shown(locale, token, found.body, null) : unknown(found)
}

/** Takes changed answers; leads back to the status when they arrived. */
export const changeAnswers = async (
  locale: Locale,
  token: string,
  { request, address }: { request: Request; address: string },
): Promise<StatusPage | { path: string }> => {
  const found = await find(locale, token)
  if (!found.ok) return unknown(found)
  const { status, form } = found.body
  if (!form || !status.mayChange) return { path: pathOf(token) }
  const posted = await readPosted(form, request)
  if (!posted) return { path: pathOf(token) }
  const intake = intakeOf(locale)
  const step = await takePost(form, posted, { intake, address, about: null, ticketOf })
  if (!('walk' in step)) return { path: pathOf(token) }
  const { walk } = step
  if (!isCheckPage(walk)) return shown(locale, token, found.body, walk)
  const answers = givenAnswers(form, walk.answers)
  const visitor = { address, trap: posted.trap, proof: posted.proof }
  const outcome = await intake.change({ token, answers, visitor })
  return outcome.ok
    ? { path: pathOf(token) }
    : shown(locale, token, found.body, { ...refused(walk, outcome), step: 0 })
}

/** Takes a submission back. */
export const withdraw = async (locale: Locale, token: string): Promise<StatusPage | { path: string }> => {
  const outcome = await intakeOf(locale).withdraw(token)
  return outcome.ok ? { path: pathOf(token) } : unknown(outcome)
}

type Found = { status: Status; form: Form | null }

/** With its form as one step: who changes something sees all answers at once. */
const find = async (locale: Locale, token: string): Promise<Outcome<Found>> => {
  const outcome = await intakeOf(locale).status(token)
  if (!outcome.ok) return outcome
  const form = await getFormOf(locale, outcome.body)
  const step = { title: '', text: '', questions: form ? questionsOf(form) : [] }
  return { ok: true, body: { status: outcome.body, form: form && { ...form, steps: [step] } } }
}

const shown = (locale: Locale, token: string, { status, form }: Found, walk: Walk | null): StatusPage => {
  const { answers, form: _form, ...rest } = status
  const files = filesIn(form, answers, dictionary(locale).forms.sentFile)
  const now = walk ?? (form && { ...beginWalk(form, newTicket(), answers), files })
  const change = status.mayChange && now ? viewOf(now, { locale, action: pathOf(token), about: null }) : null
  const view = {
    ...rest,
    answered: answeredOf(form ? questionsOf(form) : [], answers, files, status.language).filter(
      ({ values }) => values.length > 0,
    ),
    confirmation: form?.confirmation ?? '',
    change,
  }
  return { status: walk?.status ?? 200, view, message: '' }
}

/** Their names are with the cms; that there is one, is what its receipt tells. */
const filesIn = (form: Form | null, answers: Answers, name: string): Record<string, KeptFile> =>
  Object.fromEntries(
    (form ? questionsOf(form) : [])
      .filter((question) => question.type === 'file' && answers[question.name])
      .map((question) => [question.name, { name, bytes: 0 }]),
  )

const unknown = ({ status, refusal }: Extract<Outcome<unknown>, { ok: false }>): StatusPage => ({
  status,
  view: null,
  message: refusal.message,
})

const pathOf = (token: string): string => `/indienen/status/${encodeURIComponent(token)}`
