import type { Where } from 'payload'
import { permissions, type Permitted } from '#collections/access/permissions.ts'
import type { Role } from '#collections/access/roles.ts'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { waitingStates } from '#collections/submissions/transitions.ts'
import { adminList } from './admin-list.ts'
import type { Asker } from './queue.ts'
import { storedQueue } from './stored-queue.ts'
import { words } from './words.ts'

/**
 * What came in and nobody decided about, for staff: an ambassador has what was sent to them, others what they may see
 * through to the end. Those that are assigned to who looks come first.
 */
export const submissions = storedQueue({
  name: 'submissions',
  collection: 'submissions',
  isTimed: true,
  where: (asker) => {
    const scope = scopeOf(asker)
    return scope && { and: [scope, { state: { in: [...waitingStates] } }] }
  },
  first: ({ user }) =>
    user === null
      ? null
      : {
          mine: { assignedTo: { equals: user } },
          others: { or: [{ assignedTo: { not_equals: user } }, { assignedTo: { exists: false } }] },
        },
  // What was answered already begins anew when it comes back.
  mayBeBack: { 'history.state': { in: ['changes-requested', 'rejected'] } },
  // Staff may read them all; `scopeOf` narrows by what nobody filters by themselves, and a mail is written by nobody.
  overrideAccess: () => true,
  list: ({ role, profile }) => {
    const states = ['state', 'in', waitingStates.join(',')] as const
    if (role === 'ambassador')
      return adminList('submissions', [states, ['ambassador', 'equals', profile ?? 0]])
    const kinds = kindsOf(role)
    const isAll = kinds.length === everyKind.length
    return adminList('submissions', isAll ? [states] : [states, ['kind', 'in', kinds.join(',')]])
  },
  items: async ({ language, user }, page) => {
    const { docs } = await page.req.payload.find({
      collection: 'submissions',
      ...page,
      sort: 'createdAt',
      select: { title: true, reference: true, createdAt: true, history: true, assignedTo: true },
    })
    return docs.map(({ id, title, reference, assignedTo, ...times }) => ({
      title: title ?? reference,
      path: `/admin/collections/submissions/${id}`,
      since: waitingSince(times),
      ...(user !== null && idOf(assignedTo) === user ? { note: words[language].yours } : {}),
    }))
  },
})

/** Which submissions are for somebody, in whatever state; null for none. */
export const scopeOf = ({ role, profile }: Pick<Asker, 'role' | 'profile'>): Where | null => {
  if (role === 'federation' || !may(role, 'read', ['submissions'])) return null
  if (role === 'ambassador') return profile === null ? null : { ambassador: { equals: profile } }
  const kinds = kindsOf(role)
  if (kinds.length === everyKind.length) return {}
  const corrected = correctable.filter((slug) => may(role, 'update', [slug]))
  return {
    and: [
      { kind: { in: kinds } },
      {
        or: [
          { kind: { not_equals: 'correction' } },
          ...corrected.map((slug) => ({ 'record.relationTo': { equals: slug } })),
        ],
      },
    ],
  }
}

type Kind = Submission['kind']
const everyKind: Kind[] = ['solution', 'challenge', 'correction', 'contact', 'introduction']

/** What somebody can see through to the end: an approval makes a record that they may change, or a match. */
const kindsOf = (role: Role): Kind[] =>
  everyKind.filter((kind) => {
    if (kind === 'solution') return may(role, 'update', ['solutions'])
    if (kind === 'challenge') return may(role, 'update', ['challenges'])
    if (kind === 'introduction') return may(role, 'create', ['matches'])
    return true
  })

const correctable = ['solutions', 'challenges', 'initiatives', 'organisations', 'ambassadors'] as const

const may = (role: Role, operation: 'create' | 'read' | 'update', slugs: readonly Permitted[]): boolean =>
  slugs.every((slug) => permissions[slug][operation][role] !== 'none')

/** Since when it waits: since it came in, or came back. */
const waitingSince = ({ createdAt, history }: Pick<Submission, 'createdAt' | 'history'>): string => {
  const states = history ?? []
  const isWaiting = (nth: number): boolean => waitingStates.some((state) => state === states[nth]?.state)
  const back = states.findLast((_, nth) => nth > 0 && isWaiting(nth) && !isWaiting(nth - 1))
  return back?.at ?? createdAt
}
