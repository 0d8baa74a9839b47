/** A thread that builds search indexes, so that no visitor waits while thousands of texts are read. */
import { parentPort } from 'node:worker_threads'
import { buildIndex, packIndex } from '#matching'
import type { BuildOrder, BuiltIndex } from '../src/data/index-thread.ts'

parentPort?.on('message', ({ number, documents, knowledge }: BuildOrder) => {
  const built: BuiltIndex = { number, pack: packIndex(buildIndex(documents, knowledge)) }
  parentPort?.postMessage(built)
})
