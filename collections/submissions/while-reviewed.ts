import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { partyOf } from '../access/roles.ts'
import { idOf, organisationOf } from '../access/rules.ts'
import { operationOf } from '../hooks/hook-arguments.ts'
import { openSubmissionOf, ownRecords, type OwnRecord } from './of-record.ts'
import { waitingStates } from './transitions.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/**
 * What a federation sent in stays as it is while somebody reads it: an approval publishes what was read. The admin asks this
 * rule too, and shows such a record with nothing to type in.
 * @param access what the permissions table says
 */
export const closedWhileReviewed = (
  collection: OwnRecord['collection'],
  access: CollectionAccess,
): CollectionAccess => ({
  ...access,
  update: async (asked) => {
    const reach = (await access.update?.(asked)) ?? false
    if (reach === false || partyOf(asked.req.user) !== 'federation') return reach
    const waiting = await waitingIn(asked.req, collection, asked.id)
    if (waiting.length === 0) return reach
    const others: Where = { id: { not_in: waiting } }
    return reach === true ? others : { and: [reach, others] }
  },
})

/**
 * Says why, and what to do, to whoever had the record open before it was sent in.
 * @throws APIError 409 while the record waits for a decision
 */
export const sayItIsReviewed =
  (collection: OwnRecord['collection']): CollectionBeforeOperationHook =>
  async (hook) => {
    const { args, overrideAccess, req } = hook
    const id: unknown = Reflect.get(args, 'id')
    if (operationOf(hook) !== 'update' || overrideAccess || partyOf(req.user) !== 'federation') return args
    if (!isNumber(id)) return args
    const open = await openSubmissionOf(req, { collection, id: Number(id) })
    // Of what is another's nothing is said: the access rule refuses it.
    if (open && open.state !== 'changes-requested' && idOf(open.organisation) === organisationOf(req.user))
      throw new APIError(
        `Dit wordt nu nagelezen (${open.reference}). Wil je nog iets wijzigen? Trek de inzending dan eerst in.`,
        409,
        null,
        true,
      )
    return args
  }

/** The records that nobody has decided about yet; of one record only when it is named. */
const waitingIn = async (
  req: PayloadRequest,
  collection: OwnRecord['collection'],
  id: unknown,
): Promise<number[]> => {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      'record.relationTo': { equals: collection },
      ...(isNumber(id) ? { 'record.value': { equals: Number(id) } } : {}),
      kind: { equals: ownRecords[collection].kind },
      state: { in: [...waitingStates] },
    },
    pagination: false,
    depth: 0,
    select: { record: true },
    overrideAccess: true,
    req,
  })
  return docs.map(({ record }) => Number(idOf(record?.value)))
}

const isNumber = (id: unknown): boolean => Number.isInteger(Number(id ?? Number.NaN))
