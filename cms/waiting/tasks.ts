import type { Where } from 'payload'
import { lookedAfterBy, within } from '#collections/access/looked-after.ts'
import { urgencyWords } from '#collections/challenges/urgency.ts'
import { idOf } from '#collections/access/rules.ts'
import type { Challenge } from '#collections/payload-types.ts'
import { adminList } from './admin-list.ts'
import { titleOf, type Asker, type Item, type Page } from './queue.ts'
import { storedQueue } from './stored-queue.ts'
import { words, type WaitingLanguage } from './words.ts'

/** PostgreSQL sorts urgencies as they were declared, the least first. */
const order = ['-challenge.urgency', 'createdAt'] as const

/** Pairs that the portal found for somebody, and nobody decided about yet. */
export const tasks = storedQueue({
  name: 'tasks',
  collection: 'tasks',
  isTimed: true,
  isByUrgency: true,
  where: async ({ profile, req, role }) => {
    if (profile === null) return null
    const mine: Where = { owner: { equals: profile }, state: { equals: 'open' } }
    // Nobody is shown what they may not decide about.
    return role === 'ambassador'
      ? { and: [mine, within('policyDomain', await lookedAfterBy(req, profile))] }
      : mine
  },
  // Which they may see, says the line above: a mail is written by nobody.
  overrideAccess: () => true,
  list: ({ profile }) =>
    adminList(
      'tasks',
      [
        ['owner', 'equals', profile ?? 0],
        ['state', 'equals', 'open'],
      ],
      order.join(','),
    ),
  items: async (asker, page) => find(asker, page),
})

/** Pairs that the portal found and could give to nobody. */
export const tasksWithoutOwner = storedQueue({
  name: 'tasksWithoutOwner',
  collection: 'tasks',
  isTimed: true,
  isByUrgency: true,
  where: () => ({ owner: { exists: false }, state: { equals: 'open' } }),
  overrideAccess: () => false,
  list: () =>
    adminList(
      'tasks',
      [
        ['owner', 'exists', 'false'],
        ['state', 'equals', 'open'],
      ],
      order.join(','),
    ),
  items: async (asker, page) => find(asker, page),
})

const find = async ({ language }: Asker, page: Page): Promise<Item[]> => {
  const { docs } = await page.req.payload.find({
    collection: 'tasks',
    ...page,
    depth: 1,
    sort: [...order],
    select: { challenge: true, solution: true, createdAt: true },
    populate: { challenges: { title: true, urgency: true }, solutions: { title: true } },
  })
  return docs.map(({ challenge, solution, createdAt }) => ({
    title: words[language].pair(titleOf(solution), titleOf(challenge)),
    path: `/admin/matchen?uitdaging=${String(idOf(challenge))}`,
    since: createdAt,
    ...urgencyOf(challenge, language),
  }))
}

const urgencyOf = (challenge: number | Challenge, language: WaitingLanguage): Partial<Item> => {
  if (typeof challenge !== 'object') return {}
  const { urgency } = challenge
  const [nl, en] = urgencyWords[urgency]
  return { urgency, ...(urgency === 'normal' ? {} : { note: words[language].urgent({ nl, en }[language]) }) }
}
