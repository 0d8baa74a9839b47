import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { longestMessage } from '#collections/introductions/index.ts'
import type { Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import { partiesOf, type SideName } from '../matches/parties.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { answersOf } from '../submissions/status.ts'
import { counterpartOf, type Counterpart } from './counterpart.ts'
import { draftBeside } from './draft-beside.ts'

/**
 * What an approved request for an introduction sets off: a match of the record that it is about and what the submitter has,
 * and the question to both sides whether they want to meet. Whoever asked has said yes already.
 * @returns the other side, to link: what was chosen or named, or the draft that was made of the request
 * @throws APIError 409 when the record or the form is gone, or the two know each other already
 */
export const introduce = async (req: PayloadRequest, submission: Submission): Promise<Counterpart> => {
  const form = await formOfSubmission(req, idOf(submission.form))
  if (!form) return refuse(409, 'Het formulier van deze inzending bestaat niet meer.')
  const known = await counterpartOf(req, form, submission)
  const about = submission.record
  if (about?.relationTo !== 'challenges' && about?.relationTo !== 'solutions')
    return refuse(409, 'De uitdaging of oplossing waarover dit gaat, bestaat niet meer.')
  if (known?.relationTo === about.relationTo)
    return refuse(
      400,
      'Kies als andere kant een oplossing bij een uitdaging, of een uitdaging bij een oplossing.',
    )
  const counterpart = known ?? (await draftBeside(req, form, submission, about))
  const [challenge, solution] =
    about.relationTo === 'challenges' ? [about, counterpart] : [counterpart, about]
  const match = await proposed(req, Number(idOf(challenge.value)), Number(idOf(solution.value)))
  const side: SideName = counterpart.relationTo === 'challenges' ? 'demand' : 'supply'
  const message = answerFor(form, answersOf(submission), 'description')
  await req.payload.create({
    collection: 'introductions',
    data: {
      match,
      // What was asked stays whole with the request.
      message: typeof message === 'string' ? message.slice(0, longestMessage) : null,
      demandAnswer: 'waiting',
      supplyAnswer: 'waiting',
    },
    depth: 0,
    overrideAccess: true,
    context: (await isReachedAt(req, match, side, submission)) ? { askedBy: side } : {},
    req,
  })
  return counterpart
}

/** The match of a pair, proposed: a new one, or one that was declined before somebody asked for it. */
const proposed = async (req: PayloadRequest, challenge: number, solution: number): Promise<number> => {
  const common = { collection: 'matches', depth: 0, overrideAccess: true, req } as const
  const [match] = (
    await req.payload.find({
      ...common,
      where: { challenge: { equals: challenge }, solution: { equals: solution } },
      limit: 1,
    })
  ).docs
  if (!match)
    return (await req.payload.create({ ...common, data: { challenge, solution, state: 'proposed' } })).id
  if (match.state === 'declined')
    await req.payload.update({ ...common, id: match.id, data: { state: 'proposed' } })
  return match.id
}

/** Whether the submitter is who is written to on their side: then they need not be asked what they asked for. */
const isReachedAt = async (
  req: PayloadRequest,
  match: number,
  side: SideName,
  { contact }: Submission,
): Promise<boolean> => {
  const parties = await partiesOf(req, match)
  const asked = contact?.email?.trim().toLowerCase()
  return Boolean(asked) && parties?.[side].email.trim().toLowerCase() === asked
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
