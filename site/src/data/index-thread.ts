import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MatchDocument, Pack, WordKnowledge } from '#matching'

export type BuildOrder = { number: number; documents: MatchDocument[]; knowledge: WordKnowledge }
export type BuiltIndex = { number: number; pack: Pack }

type Waiting = { resolve: (pack: Pack) => void; reject: (error: Error) => void }

// Node runs the file as it is, outside of the site's bundle: from the project's folder, in which every process runs.
const program = path.resolve('site/server/index-builder.ts')
const waiting = new Map<number, Waiting>()
let thread: Worker | null = null
let orders = 0

/**
 * Builds an index in a thread of its own.
 * @throws when the thread ends; the next order starts a new one
 */
export const buildInThread = (documents: MatchDocument[], knowledge: WordKnowledge): Promise<Pack> =>
  new Promise((resolve, reject) => {
    orders += 1
    waiting.set(orders, { resolve, reject })
    const order: BuildOrder = { number: orders, documents, knowledge }
    opened().postMessage(order)
  })

const opened = (): Worker => {
  if (thread) return thread
  const fresh = new Worker(program)
  fresh.unref()
  fresh.on('message', ({ number, pack }: BuiltIndex) => {
    waiting.get(number)?.resolve(pack)
    waiting.delete(number)
  })
  fresh.on('error', (error: Error) => {
    thread = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  thread = fresh
  return fresh
}
