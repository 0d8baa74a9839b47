import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isOutsider } from '#collections/access/roles.ts'
import type { Submission } from '#collections/payload-types.ts'
import { isId } from '../input/shape.ts'
import { inTransaction } from '../transaction.ts'
import { idOfName } from './filled.ts'
import { typedOrganisation } from './typed-organisation.ts'

/**
 * Links a submission to the organisation that its submitter typed, which is made when the portal has none of that name:
 * `{ submission, type }`. With the rights of who asks.
 */
export const linkOrganisationEndpoint: Endpoint = {
  path: '/link-organisation',
  method: 'post',
  handler: async (req) => {
    if (isOutsider(req.user)) return refuse(403, 'Dit is voor medewerkers.')
    await addDataAndFileToRequest(req)
    const submission = await submissionOf(req, req.data?.submission)
    const name = await typedOrganisation(req, submission)
    if (!name) return refuse(409, 'In deze inzending staat geen naam van een organisatie.')
    const organisation = await inTransaction(req, async () => {
      const id = (await idOfName(req, name)) ?? (await make(req, submission, name, req.data?.type))
      await req.payload.update({
        collection: 'submissions',
        id: submission.id,
        data: { organisation: id },
        depth: 0,
        overrideAccess: false,
        req,
      })
      return id
    })
    return Response.json({ organisation }, { status: 201 })
  },
}

const submissionOf = async (req: PayloadRequest, id: unknown): Promise<Submission> =>
  (isId(id)
    ? await req.payload.findByID({
        collection: 'submissions',
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null) ?? refuse(404, 'Deze inzending bestaat niet.')

/** Public at once: the form promised that the name is shown with what is sent in. */
const make = async (
  req: PayloadRequest,
  { language }: Submission,
  name: string,
  type: unknown,
): Promise<number> => {
  const { id } = await req.payload.create({
    collection: 'organisations',
    // Its slug is made of its name; what may be a type, the field says.
    data: { name, type, language: language ?? 'nl', _status: 'published' } as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return id
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
