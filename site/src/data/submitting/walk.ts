import { isAsked, type Answers } from '#intake/answers.ts'
import { checkAnswers } from '#intake/check.ts'
import type { Form } from '#intake/form.ts'
import type { KeptFile } from './posted.ts'

/** What is wrong on the page, by the name of the question; without one it is about all of it. */
export type Told = { question: string | null; message: string }
/** What happened, other than a mistake. */
export type Notice = 'kept' | 'more-questions' | 'form-changed' | 'resumed'

/** Where someone is in a form, with all that they answered. A step beyond the last one is the page to check. */
export type Walk = {
  form: Form
  step: number
  answers: Answers
  files: Record<string, KeptFile>
  ticket: string
  proof: string | null
  back: boolean
  email: string
  status: number
  told: Told[]
  notice: Notice | null
}

export const beginWalk = (form: Form, ticket: string, answers: Answers = {}): Walk => ({
  form,
  step: 0,
  answers,
  files: {},
  ticket,
  proof: null,
  back: false,
  email: '',
  status: 200,
  told: [],
  notice: null,
})

/** The steps in which anything is asked, given the answers so far. */
export const askedSteps = ({ form, answers }: Pick<Walk, 'form' | 'answers'>): number[] =>
  form.steps.flatMap(({ questions }, at) =>
    questions.some((question) => isAsked(question, answers)) ? [at] : [],
  )

export const isCheckPage = ({ form, step }: Walk): boolean => step >= form.steps.length

export const nextStep = (walk: Walk): number => {
  const { form, answers, step, back } = walk
  const later = askedSteps(walk).filter((at) => at > step)
  const open = back ? later.find((at) => checkAnswers(form, answers, at).length > 0) : later[0]
  return open ?? form.steps.length
}

export const previousStep = (walk: Walk): number =>
  askedSteps(walk)
    .filter((at) => at < walk.step)
    .at(-1) ?? walk.step

/** The step in which a question stands; null when it is in none. */
export const stepOf = (form: Form, question: string | null): number | null => {
  const at = form.steps.findIndex(({ questions }) => questions.some(({ name }) => name === question))
  return at < 0 ? null : at
}
