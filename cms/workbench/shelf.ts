import { createHash } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { BenchIndex, Side } from './bench.ts'
import { buildInThread } from './index-thread.ts'
import { listKnowledge, listRecords } from './list-records.ts'
import { sources, stampOf, teachers } from './stamp.ts'

/** `version` is another text when anything in it is. */
type Made = BenchIndex & { version: string }
type Shelf = { records: string; teaching: string; made: Promise<Made> }

let shelf: Shelf | null = null

/**
 * The records of the workbench with their packs, made again only when something changed. Who asks waits for a record that is
 * new, and not for words that were learned: each decision on the workbench teaches some.
 */
export const heldRecords = async (req: PayloadRequest): Promise<Made> => {
  const [records, teaching] = await Promise.all([stampOf(req, sources), stampOf(req, teachers)])
  if (shelf?.records !== records) {
    const fresh = { records, teaching, made: make(req.payload) }
    shelf = fresh
    fresh.made.catch(() => drop(fresh))
  } else if (shelf.teaching !== teaching) {
    shelf.teaching = teaching
    void renew(shelf, req.payload)
  }
  return shelf.made
}

/** A failure is thrown to who waits for it; who asks next tries again. */
const drop = (failed: Shelf): void => {
  if (shelf === failed) shelf = null
}

const renew = async (held: Shelf, payload: Payload): Promise<void> => {
  const { teaching } = held
  try {
    const made = await make(payload)
    // One that began later knows more, whichever ends first.
    if (held.teaching === teaching) held.made = Promise.resolve(made)
  } catch (err) {
    payload.logger.error({ err, msg: 'The workbench goes on with the words that it knew' })
    held.teaching = ''
  }
}

/** With a request of its own: it is made for everyone, and may outlast the one that asked first. */
const make = async (payload: Payload): Promise<Made> => {
  const req = await createLocalReq({}, payload)
  const knowledge = await listKnowledge(req)
  const side = async (of: Side) => {
    const { records, documents } = await listRecords(req, of)
    return { records, pack: await buildInThread(documents, knowledge) }
  }
  const [challenge, solution] = await Promise.all([side('challenge'), side('solution')])
  const index: BenchIndex = {
    packs: { challenge: challenge.pack, solution: solution.pack },
    records: { challenge: challenge.records, solution: solution.records },
  }
  return { ...index, version: createHash('sha256').update(JSON.stringify(index)).digest('base64url') }
}
