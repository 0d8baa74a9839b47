import { idOf } from '#collections/access/rules.ts'
import { adminList } from './admin-list.ts'
import { titleOf, type Asker, type Item, type Page } from './queue.ts'
import { storedQueue } from './stored-queue.ts'
import { words } from './words.ts'

/** Pairs that the portal found for somebody, and nobody decided about yet. */
export const tasks = storedQueue({
  name: 'tasks',
  collection: 'tasks',
  isTimed: true,
  where: ({ profile }) =>
    profile === null ? null : { owner: { equals: profile }, state: { equals: 'open' } },
  // A stand-in has them from domains that are not their own.
  overrideAccess: () => true,
  list: ({ profile }) =>
    adminList('tasks', [
      ['owner', 'equals', profile ?? 0],
      ['state', 'equals', 'open'],
    ]),
  items: async (asker, page) => find(asker, page),
})

/** Pairs that the portal found and could give to nobody. */
export const tasksWithoutOwner = storedQueue({
  name: 'tasksWithoutOwner',
  collection: 'tasks',
  isTimed: true,
  where: () => ({ owner: { exists: false }, state: { equals: 'open' } }),
  overrideAccess: () => false,
  list: () =>
    adminList('tasks', [
      ['owner', 'exists', 'false'],
      ['state', 'equals', 'open'],
    ]),
  items: async (asker, page) => find(asker, page),
})

const find = async ({ language }: Asker, page: Page): Promise<Item[]> => {
  const { docs } = await page.req.payload.find({
    collection: 'tasks',
    ...page,
    depth: 1,
    sort: 'createdAt',
    select: { challenge: true, solution: true, createdAt: true },
    populate: { challenges: { title: true }, solutions: { title: true } },
  })
  return docs.map(({ challenge, solution, createdAt }) => ({
    title: words[language].pair(titleOf(solution), titleOf(challenge)),
    path: `/admin/matchen?uitdaging=${String(idOf(challenge))}`,
    since: createdAt,
  }))
}
