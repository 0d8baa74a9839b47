import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { counterpartsOf, isSide, type Side } from '../learning/counterparts.ts'
import { learnedWords, type LearnedWords } from '../learning/learned-words.ts'

/**
 * Fills in what challenges and solutions learned from their matches. The words are those of the matching, which the
 * collections do not know: so this is put on from here. It works on a whole answer at once, so that a list asks the
 * database as often as one record does, and only when somebody wants these fields.
 */
export const learnFromMatches: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    isSide(collection.slug) ? learning(collection, collection.slug) : collection,
  ),
})

const learning = (collection: CollectionConfig, side: Side): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterOperation: [...(collection.hooks?.afterOperation ?? []), fillIn(side)],
  },
})

const answering = new Set(['find', 'findByID', 'create', 'update', 'updateByID', 'restoreVersion'])
const names = ['learned', 'declined'] as const

const fillIn =
  (side: Side): CollectionAfterOperationHook =>
  async (hook) => {
    const { args, req, result } = hook
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload marks the property because of one of its many values
    const { operation } = hook
    const wanted = names.filter((name) => isWanted('select' in args ? args.select : undefined, name))
    const records = answering.has(operation) && wanted.length > 0 ? recordsIn(result) : []
    if (records.length === 0) return result
    const words = await wordsOf(req, side, [...new Set(records.map(({ id }) => id))])
    for (const record of records) for (const name of wanted) record[name] = words.get(record.id)?.[name] ?? []
    return result
  }

const wordsOf = async (
  req: PayloadRequest,
  side: Side,
  ids: number[],
): Promise<ReadonlyMap<number, LearnedWords>> => {
  const counterparts = await counterpartsOf(req, side, ids)
  if (counterparts.size === 0) return new Map()
  // Asked apart: who reads a record may not see what it forgets, and what counts is what was published.
  const { docs } = await req.payload.find({
    collection: side,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { forget: true },
    where: { id: { in: [...counterparts.keys()] } },
    req,
  })
  return new Map(docs.map(({ id, forget }) => [id, learnedWords(counterparts.get(id) ?? [], forget ?? [])]))
}

/** Whether a `select` asks for a field: it names what to give, or what to leave out. */
const isWanted = (select: unknown, name: string): boolean => {
  if (!isObject(select)) return true
  return Object.values(select).includes(false) ? select[name] !== false : select[name] === true
}

type Answered = Record<string, unknown> & { id: number }

/** The records of an answer: a list, a page of them, or one. */
const recordsIn = (result: unknown): Answered[] => {
  if (!isObject(result)) return []
  const records: unknown[] = Array.isArray(result.docs) ? result.docs : [result]
  return records.filter(isAnswered)
}

const isAnswered = (value: unknown): value is Answered => isObject(value) && typeof value.id === 'number'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
