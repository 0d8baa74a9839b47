import type { PayloadRequest } from 'payload'
import type { Submission } from '../payload-types.ts'

/** The records that a federation writes itself: what they are sent in as, and the field that says whose they are. */
export const ownRecords = {
  solutions: { kind: 'solution', owner: 'provider' },
  challenges: { kind: 'challenge', owner: 'organisation' },
} as const

export type OwnRecord = { collection: keyof typeof ownRecords; id: number; doc: Record<string, unknown> }

/** The submission of a record that nobody has decided about yet; null when there is none. */
export const openSubmissionOf = async (
  req: PayloadRequest,
  { collection, id }: Pick<OwnRecord, 'collection' | 'id'>,
): Promise<Pick<Submission, 'id' | 'state' | 'reference' | 'reason' | 'organisation'> | null> => {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      'record.relationTo': { equals: collection },
      'record.value': { equals: id },
      kind: { equals: ownRecords[collection].kind },
      state: { in: ['submitted', 'in-review', 'changes-requested'] },
    },
    limit: 1,
    depth: 0,
    select: { state: true, reference: true, reason: true, organisation: true },
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
