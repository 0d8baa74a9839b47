import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { ownRecords } from '#collections/submissions/of-record.ts'
import { waitingStates } from '#collections/submissions/transitions.ts'
import { adminList } from './admin-list.ts'
import { storedQueue } from './stored-queue.ts'

/** Submissions of the own organisation that the editors ask a change of, with how the reason begins. */
export const asked = storedQueue({
  name: 'asked',
  collection: 'submissions',
  where: ({ organisation }) => (organisation === null ? null : { state: { equals: 'changes-requested' } }),
  // Which are the own organisation's, the access rules say.
  overrideAccess: () => false,
  list: () => adminList('submissions', [['state', 'equals', 'changes-requested']]),
  items: async (_, page) => {
    const { docs } = await page.req.payload.find({
      collection: 'submissions',
      ...page,
      sort: 'createdAt',
      select: { title: true, reference: true, kind: true, record: true, reason: true, history: true },
    })
    return docs.map((submission) => ({
      title: submission.title ?? submission.reference,
      path: pathOf(submission),
      since: submission.history?.findLast(({ state }) => state === 'changes-requested')?.at ?? null,
      ...(submission.reason ? { note: `“${beginning(submission.reason)}”` } : {}),
    }))
  },
})

/** What was sent in and now waits for the editors: to know, there is nothing to do. */
export const withTaskforce = storedQueue({
  name: 'withTaskforce',
  collection: 'submissions',
  isInformation: true,
  where: ({ organisation }) => (organisation === null ? null : { state: { in: [...waitingStates] } }),
  overrideAccess: () => false,
  list: () => adminList('submissions', [['state', 'in', waitingStates.join(',')]]),
  items: async (_, page) => {
    const { docs } = await page.req.payload.find({
      collection: 'submissions',
      ...page,
      sort: 'createdAt',
      select: { title: true, reference: true, createdAt: true },
    })
    return docs.map(({ id, title, reference, createdAt }) => ({
      title: title ?? reference,
      path: `/admin/collections/submissions/${id}`,
      since: createdAt,
    }))
  },
})

/** What was written in the admin is changed there; what came by the form, by the link in its mail: the submission tells. */
const pathOf = ({ id, kind, record }: Pick<Submission, 'id' | 'kind' | 'record'>): string => {
  const slug = record?.relationTo
  const isOwn = (slug === 'solutions' || slug === 'challenges') && ownRecords[slug].kind === kind
  return isOwn
    ? `/admin/collections/${slug}/${String(idOf(record?.value))}`
    : `/admin/collections/submissions/${id}`
}

const mostLetters = 100

/** The first words of a text, on one line. */
const beginning = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= mostLetters) return line
  return `${line.slice(0, mostLetters).replace(/\s+\S*$/, '')}…`
}
