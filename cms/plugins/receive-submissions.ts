import type { CollectionAfterChangeHook, CollectionConfig, CollectionSlug, Plugin } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import type { Submission } from '#collections/payload-types.ts'
import { tellFollower, tellSubmitter } from '../mails/tell-submitter.ts'
import { attachEndpoint } from '../submissions/attach.ts'
import { changeEndpoint, withdrawEndpoint } from '../submissions/change.ts'
import { keepEndpoint, resumeEndpoint } from '../submissions/keep.ts'
import { checkAgain, submitRecordEndpoint } from '../submissions/from-record.ts'
import { receiveEndpoint } from '../submissions/receive.ts'
import { statusEndpoint } from '../submissions/status.ts'

type Endpoints = Exclude<CollectionConfig['endpoints'], false | undefined>

const doors: Partial<Record<CollectionSlug, Endpoints>> = {
  submissions: [receiveEndpoint, statusEndpoint, changeEndpoint, withdrawEndpoint, submitRecordEndpoint],
  attachments: [attachEndpoint],
  'form-drafts': [keepEndpoint, resumeEndpoint],
}

/** The doors through which the site hands over what people send in, and what follows as soon as something is in. */
export const receiveSubmissions: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const own = doors[collection.slug as CollectionSlug]
    if (!own) return collection
    const { endpoints, hooks } = collection
    return {
      ...collection,
      endpoints: [...(endpoints === false ? [] : (endpoints ?? [])), ...own],
      hooks:
        collection.slug === 'submissions'
          ? {
              ...hooks,
              beforeChange: [...(hooks?.beforeChange ?? []), checkAgain],
              afterChange: [...(hooks?.afterChange ?? []), settleArrival],
            }
          : hooks,
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
