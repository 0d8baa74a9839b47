/** A thread that builds one search index and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { buildIndex, packIndex } from '#matching'
import type { BuildOrder } from './index-thread.ts'

const { documents, knowledge } = workerData as BuildOrder
parentPort?.postMessage(packIndex(buildIndex(documents, knowledge)))
