import type { Where } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { checklistOf, isRed } from '#collections/checklist/checklist.ts'
import type { Looked } from '#collections/checklist/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { adminList } from './admin-list.ts'
import { computedQueue } from './computed-queue.ts'
import { mostRead, titleOf, type Asker, type Item, type QueueName } from './queue.ts'
import { words } from './words.ts'

type Slug = 'solutions' | 'challenges'
const kinds = { solutions: 'solution', challenges: 'challenge' } as const

/** Of the records that were never published, this many at most are looked at. */
const mostDrafts = 500

/** What was approved and is not on the site, because something was still missing; with what that is. */
export const unpublished = (name: QueueName, slug: Slug) =>
  computedQueue({
    name,
    list: () => adminList(slug, [['_status', 'equals', 'draft']]),
    items: async (asker) => {
      const approved = await approvedDrafts(asker, slug)
      const records = await recordsOf(asker, slug, [...approved.keys()])
      return records.map((record) => itemOf(asker, slug, record, approved.get(record.id) ?? null))
    },
  })

/** The records that an approval made and that nobody published, each with the moment of the approval. */
const approvedDrafts = async ({ req }: Asker, slug: Slug): Promise<Map<number, string>> => {
  const drafts = await req.payload.find({
    collection: slug,
    // What was public once, was taken down on purpose.
    where: { _status: { equals: 'draft' }, publishedAt: { exists: false } },
    limit: mostDrafts,
    sort: 'createdAt',
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  if (drafts.docs.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: {
      state: { equals: 'approved' },
      or: [
        madeOf(kinds[slug], 'record', slug, drafts.docs),
        // An introduction that was asked for makes a draft of what the submitter has.
        madeOf('introduction', 'counterpart', slug, drafts.docs),
      ],
    },
    limit: mostDrafts,
    sort: 'createdAt',
    depth: 0,
    select: { kind: true, record: true, counterpart: true, history: true, createdAt: true },
    // Nobody filters by record themselves; these records they may read.
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map((submission) => {
      const made = submission.kind === 'introduction' ? submission.counterpart : submission.record
      return [Number(idOf(made?.value)), approvedAt(submission)]
    }),
  )
}

const madeOf = (
  kind: Submission['kind'],
  field: 'record' | 'counterpart',
  slug: Slug,
  drafts: { id: number }[],
): Where => ({
  kind: { equals: kind },
  [`${field}.relationTo`]: { equals: slug },
  [`${field}.value`]: { in: drafts.map(({ id }) => id) },
})

const approvedAt = ({ history, createdAt }: Pick<Submission, 'history' | 'createdAt'>): string =>
  history?.findLast(({ state }) => state === 'approved')?.at ?? createdAt

type Draft = Looked & { id: number }

const recordsOf = async ({ req }: Asker, slug: Slug, ids: number[]): Promise<Draft[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    // What is missing shows in the newest draft.
    draft: true,
    limit: Math.max(mostRead, ids.length),
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

const itemOf = ({ language }: Asker, slug: Slug, record: Draft, since: string | null): Item => {
  const red = checklistOf(kinds[slug], record).filter(isRed)
  return {
    title: titleOf(record) || words[language].untitled,
    path: `/admin/collections/${slug}/${record.id}`,
    since,
    note: red.map(({ ask, label }) => (ask ?? label)[language]).join(' ') || words[language].complete,
  }
}
