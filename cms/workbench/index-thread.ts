import path from 'node:path'
import type { MatchDocument, Pack, WordKnowledge } from '#matching'

export type BuildOrder = { documents: MatchDocument[]; knowledge: WordKnowledge }

// Turbopack takes the file of a Worker that it recognises into its bundle, and fails when the path is made at run time.
const { Worker } = process.getBuiltinModule('node:worker_threads')
// Node runs the file as it is, outside of Next's bundle: from the project's folder, in which every process runs.
const program = path.resolve(/* turbopackIgnore: true */ 'cms/workbench/index-builder.ts')

/**
 * Builds an index in a thread of its own: thousands of texts take seconds, in which nobody else could work.
 * @throws when the thread fails
 */
export const buildInThread = (documents: MatchDocument[], knowledge: WordKnowledge): Promise<Pack> =>
  new Promise((resolve, reject) => {
    const order: BuildOrder = { documents, knowledge }
    const thread = new Worker(/* turbopackIgnore: true */ program, { workerData: order })
    thread.once('message', (pack: Pack) => resolve(pack))
    thread.once('error', reject)
    // After a message this changes nothing.
    thread.once('exit', () => reject(new Error('The thread ended without an index')))
  })
