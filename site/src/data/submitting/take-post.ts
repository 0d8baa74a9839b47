import { givenAnswers, isAsked } from '#intake/answers.ts'
import { checkAnswers } from '#intake/check.ts'
import type { Form } from '#intake/form.ts'
import { sayProblem } from '#intake/messages.ts'
import type { About, Received, Visitor } from '#intake/protocol.ts'
import type { Intake, Outcome } from '../intake-client.ts'
import type { Posted } from './posted.ts'
import { takeFiles } from './take-files.ts'
import { beginWalk, isCheckPage, nextStep, previousStep, stepOf, type Told, type Walk } from './walk.ts'

export type Surroundings = {
  intake: Pick<Intake, 'receive' | 'attach' | 'keep'>
  /** The visitor's address, for the rules against spam. */
  address: string
  about: About | null
  /** The ticket itself, or another for who lost theirs or has one that is too old. */
  ticketOf: (given: string) => string
}
export type Step = { walk: Walk } | { received: Received }

/** Does what the button says, and tells on which page that leaves someone. */
export const takePost = async (form: Form, posted: Posted, around: Surroundings): Promise<Step> => {
  const { answers, files, told, status } = await takeFiles(posted, around)
  const walk: Walk = {
    ...beginWalk(form, around.ticketOf(posted.ticket), answers),
    files,
    step: Math.min(posted.step, form.steps.length),
    proof: posted.proof,
    back: posted.back,
    email: posted.email,
  }
  // A form that was edited in between may have lost a question: that is nobody's mistake.
  const changed = posted.version !== '' && posted.version !== form.version
  if (posted.unknown.length > 0 && !changed) return { walk: refuseUnknown(walk, posted.unknown) }
  const [action = '', subject = ''] = posted.action.split(':', 2)
  if (action === 'verwijder') return { walk: withoutFile(walk, subject) }
  if (told.length > 0) return { walk: { ...walk, told, status } }
  if (action === 'vorige') return { walk: { ...walk, step: previousStep(walk) } }
  if (action === 'stap')
    return { walk: { ...walk, step: Math.min(Number(subject) || 0, form.steps.length), back: true } }
  if (action === 'bewaar') return { walk: await keep(walk, posted, around) }
  if (action === 'verstuur' && isCheckPage(walk)) return send(walk, posted, around)
  const onward = isCheckPage(walk) ? walk : goOn(walk, posted.shown)
  return { walk: changed && onward.notice === null ? { ...onward, notice: 'form-changed' } : onward }
}

const refuseUnknown = (walk: Walk, names: string[]): Walk => ({
  ...walk,
  status: 400,
  told: names
    .slice(0, 5)
    .map((name) => ({ question: null, message: say(walk.form, { question: name, kind: 'unknown' }) })),
})

const withoutFile = (walk: Walk, question: string): Walk => {
  const { [question]: _receipt, ...answers } = walk.answers
  const { [question]: _file, ...files } = walk.files
  return { ...walk, answers, files }
}

/** A question that only now appeared on the page, is asked; one that was seen and left open, is a mistake. */
const goOn = (walk: Walk, shown: readonly string[]): Walk => {
  const { form, answers, step } = walk
  const appeared = (form.steps[step]?.questions ?? [])
    .filter((question) => question.showWhen !== null && isAsked(question, answers))
    .map(({ name }) => name)
    .filter((name) => !shown.includes(name))
  const told = checkAnswers(form, answers, step)
    .filter(({ question }) => !appeared.includes(question))
    .map((problem): Told => ({ question: problem.question, message: say(form, problem) }))
  if (told.length > 0) return { ...walk, told, status: 422 }
  if (appeared.length > 0) return { ...walk, notice: 'more-questions' }
  return { ...walk, step: nextStep(walk), back: false }
}

const send = async (walk: Walk, posted: Posted, around: Surroundings): Promise<Step> => {
  const { form } = walk
  const answers = givenAnswers(form, walk.answers)
  const told = checkAnswers(form, answers).map((problem): Told => ({
    question: problem.question,
    message: say(form, problem),
  }))
  if (told.length > 0) return { walk: goTo(walk, told, 422) }
  const { about } = around
  const outcome = await around.intake.receive({
    ticket: walk.ticket,
    form: form.id,
    answers,
    ...(about ? { about } : {}),
    visitor: visitorOf(posted, around),
  })
  return outcome.ok ? { received: outcome.body } : { walk: refused(walk, outcome) }
}

const keep = async (walk: Walk, posted: Posted, around: Surroundings): Promise<Walk> => {
  const { form } = walk
  // A file waits a day, a kept form longer.
  const answers = Object.fromEntries(
    Object.entries(givenAnswers(form, walk.answers)).filter(([name]) => !(name in walk.files)),
  )
  const outcome = await around.intake.keep({
    form: form.id,
    answers,
    email: posted.email,
    visitor: visitorOf(posted, around),
  })
  return outcome.ok ? { ...walk, notice: 'kept' } : { ...refused(walk, outcome), step: walk.step }
}

/** What the cms says is wrong, on the page where it can be mended. */
export const refused = (walk: Walk, { status, refusal }: Extract<Outcome<unknown>, { ok: false }>): Walk => {
  const told = (refusal.problems ?? []).map(({ question, message }): Told => ({ question, message }))
  return goTo(walk, told.length > 0 ? told : [{ question: null, message: refusal.message }], status)
}

const goTo = (walk: Walk, told: Told[], status: number): Walk => {
  const steps = told.flatMap(({ question }) => stepOf(walk.form, question) ?? [])
  const step = steps.length > 0 ? Math.min(...steps) : walk.step
  // What is asked in other steps comes up when those are there: a link can only lead to what is on the page.
  const here = told.filter(({ question }) => {
    const at = stepOf(walk.form, question)
    return at === null || at === step
  })
  return { ...walk, told: here, status, step, back: step !== walk.step }
}

const visitorOf = ({ trap, proof }: Posted, { address }: Surroundings): Visitor => ({ address, trap, proof })

const say = (form: Form, problem: Parameters<typeof sayProblem>[0]): string => sayProblem(problem, form)
