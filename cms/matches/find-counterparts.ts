import type { PayloadRequest, Where } from 'payload'
import type { Challenge, Solution } from '#collections/payload-types.ts'
import { contentWords, findMatches, loadIndex, type MatchIndex } from '#matching'
import { routeOf } from '../submissions/route.ts'
import type { BenchRecord } from '../workbench/bench.ts'
import { heldRecords } from '../workbench/shelf.ts'

export type Side = 'challenges' | 'solutions'
type Via = 'published' | 'in-use'

/** Challenges that one solution is held against, and solutions that one challenge is: more is no news, but noise. */
const mostPairs = 20
/** Two texts of which less than this share of the words is the same are no longer the same text. */
const sameText = 0.6

/**
 * Puts the pairs that a record makes with what is open on the other side into the queues of whoever looks after the
 * challenges: those that fit strongly, that are no match yet, and that nobody declined as they are now.
 * @returns how many pairs came into a queue
 */
export const findCounterparts = async (
  req: PayloadRequest,
  side: Side,
  id: number,
  via: Via = 'published',
): Promise<number> => {
  const { records, packs } = await heldRecords(req)
  const challenges = records.challenge.filter((one) => side === 'solutions' || one.id === id)
  if (challenges.length === 0) return 0
  const index = loadIndex(packs.solution)
  let found = 0
  for (const challenge of challenges)
    for (const pair of strongPairs(index, challenge, side === 'solutions' ? id : null))
      if (found < mostPairs && (await putInQueue(req, challenge, pair, via))) found += 1
  return found
}

type Pair = { solution: number; words: string[] }

/** As on the site: the whole challenge asks, its sectors count. */
const strongPairs = (index: MatchIndex, challenge: BenchRecord, only: number | null): Pair[] =>
  findMatches(index, {
    title: challenge.title,
    text: challenge.description ?? '',
    sectors: challenge.sectors,
    ...(only === null ? {} : { filter: (id: string) => id === String(only) }),
    limit: mostPairs,
  })
    .filter(({ strength }) => strength === 'sterk')
    .map(({ id, reasons }) => ({
      solution: Number(id),
      words: [...new Set(reasons.map(({ query }) => query))].slice(0, 8),
    }))

const putInQueue = async (
  req: PayloadRequest,
  challenge: BenchRecord,
  { solution, words }: Pair,
  via: Via,
): Promise<boolean> => {
  const pair: Where = { challenge: { equals: challenge.id }, solution: { equals: solution } }
  const common = { where: pair, limit: 1, depth: 0, overrideAccess: true, req } as const
  const [task] = (await req.payload.find({ ...common, collection: 'tasks' })).docs
  const [match] = (await req.payload.find({ ...common, collection: 'matches', showHiddenFields: true })).docs
  if (task?.state === 'open') return false
  if (
    match
      ? match.state !== 'declined' || !(await hasChanged(req, challenge, solution, match.declinedWords))
      : task
  )
    return false
  const { policyDomain } = challenge
  const { ambassador } = await routeOf(req, policyDomain)
  const data = { words, via, state: 'open' as const, owner: ambassador, policyDomain }
  const change = { data, depth: 0, overrideAccess: true, req } as const
  await (task
    ? req.payload.update({ ...change, collection: 'tasks', id: task.id })
    : req.payload.create({
        ...change,
        collection: 'tasks',
        data: { ...data, challenge: challenge.id, solution },
      }))
  return true
}

/** The words of both sides of a pair, to see later whether it is still the same pair. */
export const wordsOfPair = (challenge: Text, solution: Text): string[] =>
  [
    ...new Set(
      [challenge, solution].flatMap((one) =>
        contentWords([one.title, one.summary, one.description].join('. ')),
      ),
    ),
  ].sort()

type Text = Pick<Challenge | Solution, 'title' | 'summary' | 'description'>

const hasChanged = async (
  req: PayloadRequest,
  challenge: BenchRecord,
  solution: number,
  declinedWords: unknown,
): Promise<boolean> => {
  if (!Array.isArray(declinedWords)) return false
  const other = await req.payload.findByID({
    collection: 'solutions',
    id: solution,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const before = new Set(declinedWords.map(String))
  const now = new Set(wordsOfPair({ ...challenge, description: challenge.description ?? '' }, other))
  return before.intersection(now).size / before.union(now).size < sameText
}
