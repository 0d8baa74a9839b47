import type { Form, FormKind } from '#intake/form.ts'
import type { Locale } from '#site/i18n/index.ts'
import { getForm, getFormOf } from '../forms.ts'
import { intakeOf } from '../intake-client.ts'
import { answersFrom, getBeside, getSubject, type Subject } from './about.ts'
import { readPosted } from './posted.ts'
import { takePost } from './take-post.ts'
import { similarToAnswers } from './similar.ts'
import { challengeOf, newTicket, ticketOf } from './tickets.ts'
import { viewOf, type FormView, type Place } from './view.ts'
import { beginWalk, isCheckPage, type Walk } from './walk.ts'

/** A page of a form, or where someone goes on to once it was sent. */
export type FormPage = { status: number; view: FormView } | { path: string }
type Asked = {
  locale: Locale
  request: Request
  address: string
  /** `oplossing`, `uitdaging`, `verbetering`, `contact` or `kennismaking` */
  kind: string
  /** The record that it is about: `oplossingen`, its slug. */
  about?: { list: string; slug: string }
  /** The path of the challenge that led here, as the address names it: nobody checked it. */
  beside?: string | null
}

/** Shows a form or takes what was posted from it; null when there is no such form, or no such record. */
export const answerForm = async ({
  locale,
  request,
  address,
  kind,
  about,
  beside = null,
}: Asked): Promise<FormPage | null> => {
  const formKind = kinds[kind]
  const form = formKind ? await getForm(locale, formKind) : null
  const subject = about ? await getSubject(locale, about.list, about.slug) : null
  // A portal that does not ask for it in a form of its own still answers a question.
  if (!form && formKind === 'introduction' && subject) return { path: addressOf('contact', subject) }
  if (!form || !suits(form, about?.list ?? null, subject)) return null
  const posted = request.method === 'POST' ? await readPosted(form, request) : null
  const path = posted ? posted.beside : beside
  const answered = path && takesBeside.has(form.kind) ? await getBeside(locale, path) : null
  const answers = subject && form.kind === 'correction' ? answersFrom(form, subject) : null
  const place = {
    locale,
    action: addressOf(kind, subject),
    about: subject?.link ?? null,
    beside: answered?.link ?? null,
    original: answers,
  }
  if (request.method !== 'POST') return page(beginWalk(form, newTicket(), answers ?? {}), place)
  if (!posted) return page({ ...beginWalk(form, newTicket()), status: 400 }, place)
  const step = await takePost(form, posted, {
    intake: intakeOf(locale),
    address,
    about: (subject ?? answered)?.about ?? null,
    ticketOf,
  })
  return 'received' in step
    ? { path: `/indienen/status/${encodeURIComponent(step.received.token)}/ontvangen` }
    : page(step.walk, place)
}

/** A kept form, as far as it got; null when the link is not, or no longer, good. */
export const resumeForm = async (locale: Locale, token: string): Promise<FormPage | null> => {
  const outcome = await intakeOf(locale).resume(token)
  if (!outcome.ok) return null
  const { kind, answers } = outcome.body
  const form = await getFormOf(locale, outcome.body)
  const name = Object.entries(kinds).find(([, one]) => one === kind)?.[0]
  if (!form || !name) return null
  const walk: Walk = { ...beginWalk(form, newTicket(), answers), notice: 'resumed' }
  return page(walk, { locale, action: addressOf(name, null), about: null })
}

const kinds: Record<string, FormKind | undefined> = {
  oplossing: 'solution',
  uitdaging: 'challenge',
  verbetering: 'correction',
  contact: 'contact',
  kennismaking: 'introduction',
}

/** What can be sent in as an answer to a challenge, or because one has the same problem. */
const takesBeside: ReadonlySet<FormKind> = new Set(['solution', 'challenge'])

/** Whether a form is asked about this record, or about none. */
const suits = ({ kind }: Form, list: string | null, subject: Subject | null): boolean => {
  if (list === null) return kind !== 'correction' && kind !== 'introduction'
  if (!subject) return false
  if (kind === 'introduction') return list === 'oplossingen' || list === 'uitdagingen'
  return kind === 'correction' || kind === 'contact'
}

const addressOf = (kind: string, subject: Subject | null): string =>
  `/indienen/${kind}${subject?.link.path ?? ''}`

const page = async (walk: Walk, place: Place & { locale: Locale }): Promise<FormPage> => ({
  status: walk.status,
  view: viewOf(walk, {
    ...place,
    // Without a script this is where it can be seen; with one, it was while typing.
    similar: isCheckPage(walk) ? await similarToAnswers(place.locale, walk.form, walk.answers) : [],
    challenge: walk.proof === null ? await challengeOf(walk.ticket) : undefined,
  }),
})
