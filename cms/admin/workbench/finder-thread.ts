/**
 * Finds in a thread of the browser, so that the page never waits: reading megabytes and making an index of them takes half a
 * second or more, ranking thousands of records some tens of milliseconds.
 */
import {
  across,
  type BenchIndex,
  type BenchMatch,
  type BenchRecord,
  type Listed,
} from '../../workbench/bench.ts'
import { describe } from './describe.ts'
import type { Answer, Ask, Question, Reply } from './protocol.ts'
import { suggestionsFor } from './suggestions.ts'

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => void reply(data))

const say = (message: Reply): void => self.postMessage(message)
const fail = (): void => say({ type: 'failed' })

const read = async <Body>(address: string): Promise<Body> => {
  const answer = await fetch(address, { credentials: 'include' })
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return (await answer.json()) as Body
}

const open = async (): Promise<BenchIndex> => {
  const [index, matches] = await Promise.all([
    read<BenchIndex>('/api/matches/workbench'),
    read<BenchMatch[]>('/api/matches/workbench/matches'),
  ])
  const { challenge, solution } = index.records
  const records = { challenge: challenge.map(listed), solution: solution.map(listed) }
  say({ type: 'opened', records, matches })
  return index
}

/** What it tells at length would be a megabyte more for the page to take in. */
const listed = ({ description: _, ...record }: BenchRecord): Listed => record

const index = open()
index.catch(fail)

const reply = async ({ number, question }: Ask): Promise<void> => {
  try {
    say({ type: 'found', number, answer: await answerTo(await index, question) })
  } catch {
    fail()
  }
}

const answerTo = async (held: BenchIndex, { from, id, filters, taken }: Question): Promise<Answer> => {
  const record = held.records[from].find((one) => one.id === id)
  if (!record) throw new Error(`There is no ${from} ${id} to find ${across[from]}s for`)
  const description = await describe(record)
  return { description, suggestions: suggestionsFor(held, { from, record, description }, filters, taken) }
}
