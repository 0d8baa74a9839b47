import { isAnswered, isAsked, type Answers } from '#intake/answers.ts'
import type { Language, Question } from '#intake/form.ts'
import type { Link } from '../views.ts'
import {
  answeredOf,
  carried,
  fieldsOf,
  mistakesOf,
  type Answered,
  type Field,
  type Mistake,
} from './fields.ts'
import { own } from './posted.ts'
import type { SimilarRecord } from './similar.ts'
import { askedSteps, isCheckPage, type Notice, type Walk } from './walk.ts'

/** A page of a form, with all that it shows. */
export type FormView = {
  /** Of the page: the step's. */
  title: string
  form: { title: string; intro: string; privacy: string; kind: Walk['form']['kind'] }
  /** Where it is posted to: a Dutch path. */
  action: string
  about: Link | null
  /** The challenge that it is sent in beside. */
  beside: Link | null
  number: number
  total: number
  text: string
  fields: Field[]
  /** On the page to check; null on a step. */
  answered: { step: number; title: string; answers: Answered[] }[] | null
  /** Whether those answers are only what someone changed. */
  changes: boolean
  hidden: [name: string, value: string][]
  mistakes: Mistake[]
  notice: Notice | null
  /** What is there already and looks like it. */
  similar: SimilarRecord[]
  email: string
  /** Whether a link to go on later can be mailed. */
  keepable: boolean
  first: boolean
  multipart: boolean
  proof: string
  /** The work that a browser is asked for (`intake/proof.ts`); none where nobody looks at it, or it was done. */
  challenge: string | undefined
  /** When the form is in another language than the page. */
  lang: Language | undefined
}

export type Place = {
  locale: Language
  action: string
  about: Link | null
  beside?: Link | null
  /** What the record says now, when that is what is changed: only what differs is an answer. */
  original?: Answers | null
  similar?: SimilarRecord[]
  challenge?: string | undefined
}

export const viewOf = (
  walk: Walk,
  { locale, action, about, beside = null, original = null, similar = [], challenge }: Place,
): FormView => {
  const { form, answers, files, step } = walk
  const steps = askedSteps(walk)
  const check = isCheckPage(walk)
  const { title = '', text = '', questions = [] } = form.steps[step] ?? {}
  const fields = fieldsOf(questions, { ...walk, locale })
  const tellable = (all: Question[]): Question[] =>
    original ? all.filter(({ name }) => isChange(answers[name], original[name])) : all
  return {
    title,
    form: { title: form.title, intro: form.intro, privacy: form.privacy, kind: form.kind },
    action,
    about,
    beside,
    number: check ? steps.length + 1 : steps.filter((at) => at <= step).length,
    total: steps.length + 1,
    text,
    fields,
    answered: check
      ? steps.map((at) => {
          const one = form.steps[at]
          return {
            step: at,
            title: one?.title ?? '',
            answers: answeredOf(tellable(one?.questions ?? []), answers, files, form.language),
          }
        })
      : null,
    changes: original !== null,
    hidden: [
      [own.ticket, walk.ticket],
      [own.step, String(step)],
      [own.version, form.version],
      [
        own.shown,
        questions
          .filter((question) => isAsked(question, answers))
          .map(({ name }) => name)
          .join(' '),
      ],
      ...(walk.back ? [[own.back, '1'] as [string, string]] : []),
      ...(beside ? [[own.beside, beside.path] as [string, string]] : []),
      ...carried(walk, fields),
    ],
    mistakes: mistakesOf(walk.told, fields),
    notice: walk.notice,
    similar,
    email: walk.email,
    // What is kept does not know what it is about.
    keepable: about === null && beside === null,
    first: steps[0] === step,
    multipart: fields.some(({ control }) => control === 'file'),
    proof: walk.proof ?? '',
    challenge,
    lang: form.language === locale ? undefined : form.language,
  }
}

/** What was emptied stays as it is, like what was left alone. */
const isChange = (answer: Answer, before: Answer): boolean =>
  isAnswered(answer) && written(answer) !== written(before)

type Answer = Answers[string] | undefined

const written = (answer: Answer): string =>
  [answer ?? []]
    .flat()
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .sort()
    .join('\n')
