import { adminList } from './admin-list.ts'
import { titleOf } from './queue.ts'
import { storedQueue } from './stored-queue.ts'
import { words } from './words.ts'

/** In these somebody has to do something for a match to go on. */
const goingOn = ['proposed', 'introduced'] as const

/** Matches of somebody of which the next step is due. */
export const steps = storedQueue({
  name: 'steps',
  collection: 'matches',
  where: ({ profile, now }) =>
    profile === null
      ? null
      : {
          owner: { equals: profile },
          state: { in: [...goingOn] },
          nextStepAt: { less_than_equal: new Date(now).toISOString() },
        },
  // The mail to an ambassador is written by nobody.
  overrideAccess: ({ user }) => user === null,
  list: ({ profile, now }) =>
    adminList(
      'matches',
      [
        ['owner', 'equals', profile ?? 0],
        ['state', 'in', goingOn.join(',')],
        ['nextStepAt', 'less_than_equal', new Date(now).toISOString()],
      ],
      'nextStepAt',
    ),
  items: async ({ language }, page) => {
    const { docs } = await page.req.payload.find({
      collection: 'matches',
      ...page,
      depth: 1,
      sort: 'nextStepAt',
      select: { nextStep: true, nextStepAt: true, challenge: true },
      populate: { challenges: { title: true } },
    })
    return docs.map(({ id, nextStep, nextStepAt, challenge }) => ({
      title: `${nextStep ?? words[language].nextStep}: ${titleOf(challenge)}`,
      path: `/admin/collections/matches/${id}`,
      since: nextStepAt ?? null,
    }))
  },
})

/** Matches that go on and that nobody follows up. */
export const matchesWithoutOwner = storedQueue({
  name: 'matchesWithoutOwner',
  collection: 'matches',
  where: () => ({ owner: { exists: false }, state: { in: [...goingOn] } }),
  overrideAccess: () => false,
  list: () =>
    adminList('matches', [
      ['owner', 'exists', 'false'],
      ['state', 'in', goingOn.join(',')],
    ]),
  items: async (_, page) => {
    const { docs } = await page.req.payload.find({
      collection: 'matches',
      ...page,
      depth: 1,
      sort: 'createdAt',
      select: { challenge: true, createdAt: true },
      populate: { challenges: { title: true } },
    })
    return docs.map(({ id, challenge, createdAt }) => ({
      title: titleOf(challenge),
      path: `/admin/collections/matches/${id}`,
      since: createdAt,
    }))
  },
})
