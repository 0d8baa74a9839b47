import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#collections/access/rules.ts'

/** What waits for an ambassador, oldest first; each with where it is done in the admin. */
export type Waiting = {
  submissions: Item[]
  /** Pairs that the portal found and nobody decided about yet. */
  tasks: Item[]
  /** Matches of which the next step is due. */
  steps: Item[]
}
export type Item = { title: string; path: string; since: string }

const openTasksOf = (ambassador: number): Where => ({
  owner: { equals: ambassador },
  state: { equals: 'open' },
})

/** @param now what is due later does not wait yet */
export const waitingFor = async (req: PayloadRequest, ambassador: number, now: number): Promise<Waiting> => {
  const common = { depth: 0, limit: 50, overrideAccess: true, req } as const
  const submissions = await req.payload.find({
    ...common,
    collection: 'submissions',
    where: { ambassador: { equals: ambassador }, state: { in: ['submitted', 'in-review'] } },
    sort: 'createdAt',
    select: { title: true, reference: true, createdAt: true },
  })
  const tasks = await req.payload.find({
    ...common,
    depth: 1,
    collection: 'tasks',
    where: openTasksOf(ambassador),
    sort: 'createdAt',
    populate: { challenges: { title: true }, solutions: { title: true } },
  })
  const steps = await req.payload.find({
    ...common,
    depth: 1,
    collection: 'matches',
    where: {
      owner: { equals: ambassador },
      state: { in: ['proposed', 'introduced'] },
      nextStepAt: { less_than_equal: new Date(now).toISOString() },
    },
    sort: 'nextStepAt',
    select: { nextStep: true, nextStepAt: true, challenge: true },
    populate: { challenges: { title: true } },
  })
  return {
    submissions: submissions.docs.map(({ id, title, reference, createdAt }) => ({
      title: title ?? reference,
      path: `/admin/collections/submissions/${id}`,
      since: createdAt,
    })),
    tasks: tasks.docs.map(({ challenge, solution, createdAt }) => ({
      title: `${titleOf(solution)} past bij ${titleOf(challenge)}`,
      path: `/admin/matchen?uitdaging=${String(idOf(challenge))}`,
      since: createdAt,
    })),
    steps: steps.docs.map(({ id, nextStep, nextStepAt, challenge }) => ({
      title: `${nextStep ?? 'Volgende stap'}: ${titleOf(challenge)}`,
      path: `/admin/collections/matches/${id}`,
      since: nextStepAt ?? '',
    })),
  }
}

const titleOf = (record: unknown): string =>
  typeof record === 'object' && record !== null && 'title' in record ? String(record.title) : ''
