import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
  Plugin,
} from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Saved } from '#collections/hooks/hook-arguments.ts'
import { publicBefore } from '#collections/hooks/public-record.ts'
import type { Submission } from '#collections/payload-types.ts'
import { transitionFor } from '#collections/submissions/transitions.ts'
import { tellSubmitter } from '../mails/tell-submitter.ts'
import { acceptFields } from '../moderation/accept-fields.ts'
import { approve } from '../moderation/approve.ts'
import { introduce } from '../moderation/introduce.ts'
import { giveLogo } from '../moderation/logo.ts'
import { takeTurn } from '../moderation/take-turn.ts'
import { publicPathOf } from '../submissions/status.ts'

/** What a decision about a submission sets off: the record, its publication, the logo, the mail. All in the decision's own transaction. */
export const moderateSubmissions: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { hooks, slug } = collection
    const hooked = (more: CollectionConfig['hooks']) => ({ ...collection, hooks: { ...hooks, ...more } })
    if (slug === 'submissions')
      return hooked({
        beforeChange: [...(hooks?.beforeChange ?? []), carryOutApproval],
        afterChange: [...(hooks?.afterChange ?? []), tellDecision],
      })
    if (slug === 'solutions' || slug === 'challenges')
      return hooked({ afterChange: [...(hooks?.afterChange ?? []), tellPublication] })
    return collection
  }),
})

const carryOutApproval: CollectionBeforeChangeHook<Submission> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || data.state !== 'approved' || originalDoc?.state === 'approved') return data
  const submission = { ...originalDoc, ...data } as Submission
  await takeTurn(req, { ...submission, state: originalDoc?.state ?? 'submitted' })
  // The publication that follows is told with the approval.
  req.context.approving = true
  if (submission.kind === 'correction') await acceptFields(req, submission, data.accepts ?? [])
  if (submission.kind === 'introduction') return { ...data, counterpart: await introduce(req, submission) }
  const record = await approve(req, submission)
  await acceptAttachments(req, submission)
  await giveLogo(req, submission, data.accepts ?? [])
  return record ? { ...data, record } : data
}

/** What was received with it is no longer on trial. */
const acceptAttachments = async (req: PayloadRequest, { attachments }: Submission): Promise<void> => {
  const ids = (attachments ?? []).map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return
  await req.payload.update({
    collection: 'attachments',
    where: { id: { in: ids } },
    data: { state: 'accepted' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const tellDecision: CollectionAfterChangeHook<Submission> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.state === previousDoc.state) return
  if (doc.state === 'approved') {
    if (doc.kind === 'contact') return
    const isOnSite = doc.kind !== 'introduction' && (await publicPathOf(req, doc)) !== null
    await tellSubmitter(req, doc.id, isOnSite ? 'published' : 'approved')
  } else {
    const mail = transitionFor(previousDoc.state, doc.state)?.mail
    if (mail) await tellSubmitter(req, doc.id, mail)
  }
}

/** A record that was approved and still missed something is told about when it is published for the first time. */
const tellPublication: CollectionAfterChangeHook<Saved> = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc._status !== 'published' || req.context.approving) return
  if (publicBefore(req, collection.slug, doc.id) !== null || previousDoc.publishedAt) return
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      'record.value': { equals: doc.id },
      'record.relationTo': { equals: collection.slug },
      state: { equals: 'approved' },
      kind: { in: ['solution', 'challenge'] },
    },
    depth: 0,
    select: {},
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) await tellSubmitter(req, id, 'published')
}
