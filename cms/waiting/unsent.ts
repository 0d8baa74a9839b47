import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { ownRecords, type OwnRecord } from '#collections/submissions/of-record.ts'
import { isEnd } from '#collections/submissions/transitions.ts'
import { adminList } from './admin-list.ts'
import { computedQueue } from './computed-queue.ts'
import type { Asker, QueueName } from './queue.ts'
import { words } from './words.ts'

/** Of an organisation's drafts, this many at most are looked at. */
const mostDrafts = 200

/** What a federation wrote or changed, and did not send in since. */
export const unsent = (name: QueueName, slug: OwnRecord['collection']) =>
  computedQueue({
    name,
    isInNavigation: true,
    list: () => adminList(slug, [['_status', 'equals', 'draft']]),
    items: async (asker) => {
      const drafts = await draftsOf(asker, slug)
      const sent = await sentInOf(asker, slug, drafts)
      return drafts
        .filter(({ id, updatedAt }) => !sent.some((one) => covers(one, id, updatedAt)))
        .map(({ id, title, updatedAt }) => ({
          title: title || words[asker.language].untitled,
          path: `/admin/collections/${slug}/${id}`,
          since: updatedAt,
        }))
    },
  })

type Draft = { id: number; title: string; updatedAt: string }

const draftsOf = async ({ organisation, req }: Asker, slug: OwnRecord['collection']): Promise<Draft[]> => {
  if (organisation === null) return []
  const { docs } = await req.payload.find({
    collection: slug,
    // Beside a public record there may be a newer draft.
    draft: true,
    where: { [ownRecords[slug].owner]: { equals: organisation }, _status: { equals: 'draft' } },
    sort: 'updatedAt',
    limit: mostDrafts,
    depth: 0,
    select: { title: true, updatedAt: true },
    overrideAccess: false,
    req,
  })
  return docs
}

type Sent = Pick<Submission, 'state' | 'record' | 'updatedAt'>

const sentInOf = async ({ req }: Asker, slug: OwnRecord['collection'], drafts: Draft[]): Promise<Sent[]> => {
  if (drafts.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      'record.relationTo': { equals: slug },
      'record.value': { in: drafts.map(({ id }) => id) },
      kind: { equals: ownRecords[slug].kind },
      state: { not_equals: 'withdrawn' },
    },
    sort: '-updatedAt',
    limit: mostDrafts,
    depth: 0,
    select: { state: true, record: true, updatedAt: true },
    // Outsiders do not filter by record; these records are their own.
    overrideAccess: true,
    req,
  })
  return docs
}

/** Whether a submission is about this draft: nobody decided about it yet, or the draft was last saved before they did. */
const covers = ({ state, record, updatedAt }: Sent, id: number, savedAt: string): boolean =>
  idOf(record?.value) === id && (!isEnd(state) || updatedAt >= savedAt)
