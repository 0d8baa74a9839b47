import { APIError, type PayloadRequest } from 'payload'
import { idOf, organisationOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { ownRecords, type OwnRecord } from '#collections/submissions/of-record.ts'
import type { Answers } from '#intake/answers.ts'
import { checkAnswers } from '#intake/check.ts'
import { questionsOf, type Form, type Question } from '#intake/form.ts'
import { sayProblem } from '#intake/messages.ts'
import { digestOf } from './filled.ts'
import { formFor } from './forms.ts'
import { slugsOf } from './ids.ts'
import { onScreen } from './on-screen.ts'
import { routeOf } from './route.ts'
import { isObject } from './sealed-endpoint.ts'

/**
 * What a submission says of a record that was written in the admin: the answers that it gives to the form of its kind, held
 * against that form as if they were typed there.
 * @param extras answers to the questions that fill no field
 * @throws APIError 400 naming, as the admin does, each field that is not filled in right, 409 when the portal asks for none of these now
 */
export const filledFromRecord = async (req: PayloadRequest, record: OwnRecord, extras: Answers) => {
  const { collection, doc } = record
  const form = await formFor(req, ownRecords[collection].kind, doc.language === 'en' ? 'en' : 'nl')
  if (!form)
    throw new APIError('Hiervoor staat nu geen formulier open. Vraag het aan de redactie.', 409, null, true)
  const answers = await answersOfRecord(req, form, doc, extras)
  refuseProblems(onScreen(req, form, collection), answers)
  const policyDomain = idOf(doc.policyDomain)
  const domain = typeof policyDomain === 'number' ? policyDomain : null
  return {
    answers,
    title: textOf(doc.title),
    form: form.id,
    language: form.language,
    digest: digestOf(answers),
    // Mails go to whoever sends it in; the contact of the record is the record's own.
    contact: { name: req.user?.name, email: req.user?.email },
    organisation: Number(organisationOf(req.user)),
    policyDomain: domain,
    ...(await routeOf(req, domain)),
  } satisfies Partial<Submission>
}

/** The questions of a form that a record cannot answer: they are asked when it is sent in. */
export const extraQuestions = (form: Form): Question[] =>
  questionsOf(form).filter(({ fills, type }) => fills === null && type !== 'file')

/** Answers as they were sent, without what can be none. */
export const answersIn = (sent: unknown): Answers =>
  isObject(sent)
    ? Object.fromEntries(
        Object.entries(sent).flatMap(([name, answer]) =>
          typeof answer === 'string' || isTexts(answer) ? [[name, answer]] : [],
        ),
      )
    : {}

const refuseProblems = (form: Form, answers: Answers): void => {
  const isFile = new Set(questionsOf(form).flatMap(({ name, type }) => (type === 'file' ? [name] : [])))
  const problems = checkAnswers(form, answers).filter(({ question }) => !isFile.has(question))
  if (problems.length > 0)
    throw new APIError(
      problems.map((problem) => sayProblem(problem, form)).join(' '),
      400,
      {
        problems: problems.map((problem) => ({
          question: problem.question,
          message: sayProblem(problem, form),
        })),
      },
      true,
    )
}

const answersOfRecord = async (
  req: PayloadRequest,
  form: Form,
  doc: Record<string, unknown>,
  extras: Answers,
): Promise<Answers> => {
  const slugs = {
    sectors: await slugsOf(req, 'sectors', doc.sectors),
    policyDomain: await slugsOf(req, 'policy-domains', doc.policyDomain),
  }
  const organisation = await nameOf(req, organisationOf(req.user))
  const contact = isObject(doc.contact) ? doc.contact : {}
  const given = (field: string): string | string[] => {
    if (field === 'sectors' || field === 'policyDomain') return slugs[field]
    if (field === 'organisation') return organisation
    if (field === 'contact.name') return textOf(contact.name) || textOf(req.user?.name)
    if (field === 'contact.email') return textOf(contact.email) || textOf(req.user?.email)
    if (field === 'contact.phone') return textOf(contact.phone)
    if (field === 'validUntil') return textOf(doc.validUntil).slice(0, 10)
    return textOf(doc[field])
  }
  const entries = questionsOf(form).flatMap(({ name, fills, type }): [string, string | string[]][] => {
    if (type === 'file') return []
    if (fills === null) return extras[name] === undefined ? [] : [[name, extras[name]]]
    const answer = given(fills)
    if (type === 'checkboxes') return [[name, [answer].flat()]]
    return [[name, Array.isArray(answer) ? (answer[0] ?? '') : answer]]
  })
  return Object.fromEntries(entries.filter(([, answer]) => answer.length > 0))
}

const nameOf = async (req: PayloadRequest, id: number | string | null): Promise<string> => {
  const organisation = await req.payload.findByID({
    collection: 'organisations',
    id: Number(id),
    depth: 0,
    draft: true,
    select: { name: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return organisation?.name ?? ''
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
