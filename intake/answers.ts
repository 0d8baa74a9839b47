import { questionsOf, type Form, type Question } from './form.ts'

/** What someone answered, by the name of the question; several choices are a list. A file's answer is its receipt. */
export type Answers = Record<string, string | string[]>

/** Whether a question is asked at all, given the answers so far. */
export const isAsked = ({ showWhen }: Question, answers: Answers): boolean =>
  showWhen === null ||
  [answers[showWhen.question] ?? []].flat().some((answer) => showWhen.answers.includes(answer))

/** Whether there is an answer; spaces alone are none. */
export const isAnswered = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.some(isAnswered) : typeof answer === 'string' && answer.trim() !== ''

/**
 * Reads answers from the fields of a posted form, as `application/x-www-form-urlencoded` has them: one line break is CR LF
 * there, and LF to who typed it (HTML, "constructing the entry list"). Fields that are no question are left out. A web
 * address may be typed as people say it.
 */
export const readAnswers = (form: Form, fields: Iterable<readonly [string, string]>): Answers => {
  const questions = new Map(questionsOf(form).map((question) => [question.name, question]))
  const answers: Answers = {}
  for (const [name, sent] of fields) {
    const question = questions.get(name)
    if (!question) continue
    const value = sent.replaceAll('\r\n', '\n')
    if (question.type === 'url') answers[name] = fullAddress(value)
    else if (question.type !== 'checkboxes') answers[name] = value
    else if (value !== '') answers[name] = [...[answers[name] ?? []].flat(), value]
  }
  return answers
}

/** The answers that count: those to questions that are asked, without empty ones. */
export const givenAnswers = (form: Form, answers: Answers): Answers =>
  Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = answers[question.name]
      return answer !== undefined && isAnswered(answer) && isAsked(question, answers)
        ? [[question.name, answer]]
        : []
    }),
  )

/** The answer that fills a field of the record, such as `contact.email`; null when it is not asked or not given. */
export const answerFor = (form: Form, answers: Answers, field: string): string | string[] | null => {
  const question = questionsOf(form).find(({ fills }) => fills === field)
  const answer = question ? answers[question.name] : undefined
  return question && answer !== undefined && isAnswered(answer) && isAsked(question, answers) ? answer : null
}

/** `www.voorbeeld.be` with the `https://` that nobody says; what looks like no address stays as it was typed. */
const fullAddress = (typed: string): string => {
  const text = typed.trim()
  return bareAddress.test(text) ? `https://${text}` : typed
}

const bareAddress = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u
