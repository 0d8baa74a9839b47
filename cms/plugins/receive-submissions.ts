import type { CollectionAfterChangeHook, Plugin } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import type { Submission } from '#collections/payload-types.ts'
import { tellFollower, tellSubmitter } from '../mails/tell-submitter.ts'
import { checkAgain } from '../submissions/from-record.ts'

/** What follows as soon as a submission is in. */
export const receiveSubmissions: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    if (collection.slug !== 'submissions') return collection
    const { hooks } = collection
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...(hooks?.beforeChange ?? []), checkAgain],
        afterChange: [...(hooks?.afterChange ?? []), settleArrival],
      },
    }
  }),
})

/** In the transaction of the submission: its files are its own now, and the mails about it will be sent. */
const settleArrival: CollectionAfterChangeHook<Submission> = async ({ doc, operation, previousDoc, req }) => {
  const isNew = operation === 'create'
  const isOwner = Boolean(req.context.bySubmitter) || partyOf(req.user) === 'federation'
  if (!isNew && !isOwner) return
  const ids = (doc.attachments ?? []).map((one) => (typeof one === 'number' ? one : one.id))
  if (ids.length > 0)
    await req.payload.update({
      collection: 'attachments',
      where: { id: { in: ids }, state: { equals: 'waiting' } },
      data: { state: 'received' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  if (isNew && req.context.received) await tellSubmitter(req, doc.id, 'received')
  const arrives = isNew ? req.context.received : previousDoc.state !== 'submitted'
  if (doc.state === 'submitted' && arrives) await tellFollower(req, doc.id)
}
