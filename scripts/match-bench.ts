/**
 * Prints what the matching costs with more and more documents: building and loading an index, its size over the wire,
 * and the time of a question, from keystrokes to whole challenges. node scripts/match-bench.ts [sizes …]
 */
import { brotliCompressSync } from 'node:zlib'
import { buildIndex, findMatches, loadIndex, packIndex } from '#matching'
import type { MatchQuery, Pack } from '#matching'
import { manyDocuments } from '#matching/evaluation/many.ts'
import { topics } from '#matching/evaluation/topics.ts'
import { readLexicon } from '#matching/lexicon/read.ts'

const concepts = readLexicon()
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [151, 1000, 5000, 10_000]
const keystrokes = [
  'leerlingen zonder labtop',
  'bewoners van ons woonzorgcentrum voelen zich alleen',
].flatMap((text) =>
  Array.from({ length: text.length - 2 }, (_, at): MatchQuery => ({
    text: text.slice(0, at + 3),
    typing: true,
  })),
)
const queries: MatchQuery[] = [...topics.map(({ query }) => query), ...keystrokes]

console.log(
  ['documents', 'words', 'build ms', 'load ms', 'pack kB', 'p50 ms', 'p95 ms', 'max ms'].map(cell).join(''),
)
for (const size of sizes) {
  const documents = manyDocuments(size)
  const [index, build] = timed(() => buildIndex(documents, { concepts }))
  const pack = JSON.stringify(packIndex(index))
  const [loaded, load] = timed(() => loadIndex(JSON.parse(pack) as Pack))
  const ask = () => queries.map((query) => timed(() => findMatches(loaded, query))[1])
  ask()
  const times = [...ask(), ...ask()].sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  const kilobytes = (brotliCompressSync(pack).length / 1000).toFixed(1)
  const row = [
    size,
    index.vocabulary.words.length,
    Math.round(build),
    Math.round(load),
    kilobytes,
    at(0.5),
    at(0.95),
    at(1),
  ]
  console.log(row.map(cell).join(''))
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

function cell(value: string | number): string {
  return String(value).padStart(11)
}
