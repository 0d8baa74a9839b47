import { isAnswered, isAsked, type Answers } from './answers.ts'
import { questionsOf, type Form, type Question } from './form.ts'

/** What is wrong with an answer; `sayProblem` puts it into words. */
export type Problem = {
  /** The name of the question, or of the field that is no question. */
  question: string
  kind: ProblemKind
  /** For `too-long`: how many letters there may be, and are. */
  limit?: number
  length?: number
}
export type ProblemKind =
  | 'missing'
  | 'too-long'
  | 'unreadable'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-an-address'
  | 'not-a-date'
  | 'not-an-option'
  | 'wrong-type'
  | 'unknown'

/**
 * Holds answers against their form, the same way wherever they come from.
 * @param answers what was sent: not trusted to have any shape
 * @param step looks at the questions of this step alone (from 0); absent: at all, and at what is no question
 * @returns what is wrong, in the order of the form; empty when all is right
 */
export const checkAnswers = (form: Form, answers: Record<string, unknown>, step?: number): Problem[] => {
  const asked = step === undefined ? questionsOf(form) : (form.steps[step]?.questions ?? [])
  const readable = Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswer(answer)))
  const problems = asked
    .filter((question) => isAsked(question, readable as Answers))
    .flatMap((question) => problemWith(question, answers[question.name]))
  if (step !== undefined) return problems
  const known = new Set(questionsOf(form).map(({ name }) => name))
  const unknown = Object.keys(answers).filter((name) => !known.has(name))
  return [...problems, ...unknown.map((name): Problem => ({ question: name, kind: 'unknown' }))]
}

const problemWith = (question: Question, answer: unknown): Problem[] => {
  const problem = (kind: ProblemKind, more: Partial<Problem> = {}): Problem[] => [
    { question: question.name, kind, ...more },
  ]
  const { type, options, maxLength, required } = question
  if (answer !== undefined && answer !== null && !isAnswer(answer)) return problem('wrong-type')
  if (Array.isArray(answer) && type !== 'checkboxes' && type !== 'file') return problem('wrong-type')
  if (typeof answer === 'string' && type === 'checkboxes') return problem('wrong-type')
  if (!isAnswered(answer)) return required ? problem('missing') : []
  const texts = [answer].flat() as string[]
  if (texts.some((text) => unreadable.test(text))) return problem('unreadable')
  if (type === 'file') return []
  if (options.length > 0 || type === 'select' || type === 'checkboxes')
    return texts.every((text) => options.some(({ value }) => value === text)) &&
      new Set(texts).size === texts.length
      ? []
      : problem('not-an-option')
  const [text = ''] = texts
  const { length } = text
  if (length > maxLength) return problem('too-long', { limit: maxLength, length })
  const rule = rules[type]
  return rule && !rule.isRight(text.trim()) ? problem(rule.kind) : []
}

/** Whether this is an address of a person. */
export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text)

const isAnswer = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

/** Characters that no page, feed or database can hold: controls apart from tab and line breaks, and halves of a pair. */

const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u

/** An address of a person: what HTML takes for one (HTML Standard, "valid e-mail address"), with a dot in its domain. */
const email =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i

const isWebAddress = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !/\s/.test(text)
}

const isDay = (text: string): boolean => {
  const day = /^(?<year>\d{4})-\d{2}-\d{2}$/.exec(text)
  if (!day || Number(day.groups?.year) < 1900) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

const rules: Partial<Record<Question['type'], { isRight: (text: string) => boolean; kind: ProblemKind }>> = {
  email: { isRight: isEmail, kind: 'not-an-email' },
  tel: { isRight: (text) => /^[+\d][\d\s./()-]{5,39}$/.test(text), kind: 'not-a-phone' },
  url: { isRight: isWebAddress, kind: 'not-an-address' },
  date: { isRight: isDay, kind: 'not-a-date' },
}
