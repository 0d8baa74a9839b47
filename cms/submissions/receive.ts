import type { PayloadRequest } from 'payload'
import type { Answers } from '#intake/answers.ts'
import { checkAnswers } from '#intake/check.ts'
import type { Form } from '#intake/form.ts'
import { sayProblem } from '#intake/messages.ts'
import { paths, type Received } from '#intake/protocol.ts'
import { readTicket } from '#intake/ticket.ts'
import { environment } from '../env.ts'
import { aboutOf } from './about.ts'
import { digestOf, filledFrom } from './filled.ts'
import { publishedForm } from './forms.ts'
import { countAgainst } from './limits.ts'
import { marksOf } from './marks.ts'
import { attachmentsOf } from './receipts.ts'
import { newReference } from './reference.ts'
import { Refused, refuse, sentences } from './refusal.ts'
import { isObject, readJson, sealedEndpoint } from './sealed-endpoint.ts'
import { hashOfToken, statusTokenOf } from './status-token.ts'
import { storedUnder, type Stored } from './witness.ts'

/** Takes a submission in, once for each ticket, and answers only when the database has it. */
export const receiveEndpoint = sealedEndpoint(paths.receive, readJson, async (req, sent) => ({
  status: 201,
  body: await receive(req, sent),
}))

const receive = async (req: PayloadRequest, sent: Record<string, unknown>): Promise<Received> => {
  const { ticket, visitor } = sent
  const { purgeSecret } = environment()
  const issued = readTicket(purgeSecret, ticket, Date.now())
  const form = await publishedForm(req, sent.form)
  if (typeof ticket !== 'string' || issued === null) return refuse(400, 'expired', form.language)
  const answers = rightAnswers(form, sent.answers)
  const filled = await filledFrom(req, form, answers)
  const digest = digestOf(filled.answers)
  const known = await knownUnder(req, ticket)
  if (known) return sameAs(known, ticket, digest, form)

  const { address, trap, proof } = readVisitor(visitor)
  const attachments = await attachmentsOf(req, form, filled.answers)
  const about = await aboutOf(req, sent.about, form, filled.policyDomain)
  // What is refused anyway does not count.
  countAgainst('submissions', address, ticket)
  countAgainst('texts', digest, ticket)
  const marks = await marksOf({
    secret: purgeSecret,
    ticket,
    trap,
    proof,
    tookMs: Date.now() - issued.issuedAt,
    answers: filled.answers,
    isRepeated: await isKnownText(req, digest),
  })
  let stored: Stored | null
  try {
    await req.payload.create({
      collection: 'submissions',
      depth: 0,
      overrideAccess: true,
      context: { received: true },
      req,
      data: {
        ...filled,
        ...about,
        reference: newReference(),
        kind: form.kind,
        state: 'submitted',
        form: form.id,
        language: form.language,
        attachments,
        marks,
        ticket,
        digest,
        tokenHash: hashOfToken(statusTokenOf(ticket)),
      },
    })
    stored = await storedUnder(ticket)
  } catch (error) {
    // Another post of the same form may have been first: its ticket is taken. All else is an error.
    stored = await storedUnder(ticket)
    if (!stored) throw error
  }
  return stored ? sameAs(stored, ticket, digest, form) : refuse(503, 'away', form.language)
}

/**
 * Holds what was sent against the form.
 * @throws Refused 400, naming each question that is not right
 */
export const rightAnswers = (form: Form, sent: unknown): Answers => {
  if (!isObject(sent)) return refuse(400, 'unreadable', form.language)
  const problems = checkAnswers(form, sent)
  if (problems.length > 0)
    throw new Refused(400, {
      message: sentences[form.language].problems,
      problems: problems.slice(0, 50).map((problem) => ({
        question: problem.question.slice(0, 60),
        message: sayProblem(problem, form),
      })),
    })
  return sent as Answers
}

const readVisitor = (visitor: unknown): { address: string; trap: string; proof: string | null } => {
  const { address, trap, proof } = isObject(visitor) ? visitor : {}
  return {
    address: typeof address === 'string' ? address : '',
    trap: typeof trap === 'string' ? trap : '',
    proof: typeof proof === 'string' ? proof : null,
  }
}

/** A form that was sent twice is answered twice the same; other answers are not lost in silence. */
const sameAs = (known: Stored, ticket: string, digest: string, form: Form): Received =>
  known.digest === digest
    ? { reference: known.reference, token: statusTokenOf(ticket) }
    : refuse(409, 'again', form.language)

const knownUnder = async (req: PayloadRequest, ticket: string): Promise<Stored | null> => {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { ticket: { equals: ticket } },
    limit: 1,
    depth: 0,
    select: { reference: true, digest: true },
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return docs[0] ?? null
}

const isKnownText = async (req: PayloadRequest, digest: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'submissions',
    where: { digest: { equals: digest } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
