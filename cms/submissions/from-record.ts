import {
  addDataAndFileToRequest,
  APIError,
  type CollectionBeforeChangeHook,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import { idOf, organisationOf } from '#collections/access/rules.ts'
import type { Solution, Submission } from '#collections/payload-types.ts'
import { openSubmissionOf, ownRecords, type OwnRecord } from '#collections/submissions/of-record.ts'
import { isId } from '../input/shape.ts'
import { answersIn, filledFromRecord } from './record-answers.ts'
import { newReference } from './reference.ts'
import { answersOf } from './status.ts'

/**
 * Sends in a draft that someone of a federation wrote in the admin: `{ collection, id, answers }`, in which `answers` are
 * those to questions of the form that no field of the record holds. A record that was sent back is sent in again.
 */
export const submitRecordEndpoint: Endpoint = {
  path: '/from-record',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const sent: Record<string, unknown> = req.data ?? {}
    const record = await ownRecord(req, sent)
    const open = await openSubmissionOf(req, record)
    if (open && open.state !== 'changes-requested')
      return refuse(409, 'Dit is al ingediend, en wordt nagelezen. Je krijgt bericht.')
    const filled = await filledFromRecord(req, record, answersIn(sent.answers))
    await nameContact(req, record)
    const { reference } = open
      ? await req.payload.update({
          collection: 'submissions',
          id: open.id,
          data: { ...filled, state: 'submitted' },
          depth: 0,
          overrideAccess: true,
          context: { bySubmitter: true },
          req,
        })
      : await create(req, record, filled)
    return Response.json({ reference }, { status: open ? 200 : 201 })
  },
}

/** Somebody must be reached about a record: when it names nobody, that is who sends it in. */
const nameContact = async (req: PayloadRequest, { collection, id, doc }: OwnRecord): Promise<void> => {
  const { contact } = doc as Pick<Solution, 'contact'>
  if (contact?.email) return
  await req.payload.update({
    collection,
    id,
    data: { contact: { ...contact, name: contact?.name ?? req.user?.name, email: req.user?.email } },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** A record that a federation moves back to staff by itself is held against the form once more. */
export const checkAgain: CollectionBeforeChangeHook<Submission> = async ({ data, originalDoc, req }) => {
  const isSentIn = data.state === 'submitted' && originalDoc?.state === 'changes-requested'
  if (!isSentIn || originalDoc.ticket || partyOf(req.user) !== 'federation' || req.context.bySubmitter)
    return data
  const { kind, record: about } = originalDoc
  if ((kind !== 'solution' && kind !== 'challenge') || !about) return data
  const record = await ownRecord(req, { collection: about.relationTo, id: idOf(about.value) })
  return { ...data, ...(await filledFromRecord(req, record, answersOf(originalDoc))) }
}

const create = async (
  req: PayloadRequest,
  { collection, id }: OwnRecord,
  filled: Awaited<ReturnType<typeof filledFromRecord>>,
): Promise<Pick<Submission, 'reference'>> =>
  req.payload.create({
    collection: 'submissions',
    data: {
      ...filled,
      reference: newReference(),
      kind: ownRecords[collection].kind,
      state: 'submitted',
      record: { relationTo: collection, value: id },
    },
    depth: 0,
    overrideAccess: true,
    context: { received: true },
    req,
  })

/**
 * The draft that is sent in.
 * @throws APIError 403 for who is no federation, 404 for a record that is not its own
 */
const ownRecord = async (
  req: PayloadRequest,
  { collection, id }: Record<string, unknown>,
): Promise<OwnRecord> => {
  const organisation = organisationOf(req.user)
  if (partyOf(req.user) !== 'federation' || organisation === null)
    return refuse(403, 'Dit is voor accounts van een federatie. Medewerkers publiceren zelf.')
  if ((collection !== 'solutions' && collection !== 'challenges') || !isId(id))
    return refuse(404, 'Dit staat niet bij jouw organisatie.')
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const owner: unknown = doc ? Reflect.get(doc, ownRecords[collection].owner) : null
  return doc && idOf(owner) === organisation
    ? { collection, id, doc: { ...doc } }
    : refuse(404, 'Dit staat niet bij jouw organisatie.')
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
