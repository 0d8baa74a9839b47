/**
 * Prints how well the matching does on the development set, kind by kind, beside itself without synonyms and Fuse.js
 * alone over the documents. node scripts/match-eval.ts [--synonyms F]
 */
import { parseArgs } from 'node:util'
import Fuse from 'fuse.js'
import { buildIndex, findMatches } from '#matching'
import type { Concept, MatchDocument } from '#matching'
import { agreement, quality } from '#matching/evaluation/measure.ts'
import type { Search } from '#matching/evaluation/measure.ts'
import {
  challengeDocuments,
  documents,
  misspeltTopics,
  reverseTopics,
  strangeTopics,
  topics,
} from '#matching/evaluation/topics.ts'
import type { Topic } from '#matching/evaluation/topics.ts'
import { readLexicon } from '#matching/lexicon/read.ts'
import { readConcepts } from './match-files.ts'

const { values } = parseArgs({ options: { synonyms: { type: 'string' } } })
const concepts = values.synonyms === undefined ? readLexicon() : readConcepts(values.synonyms)

const engines = [
  { name: 'matching', make: withConcepts(concepts) },
  { name: 'no synonyms', make: withConcepts([]) },
  { name: 'Fuse.js', make: fuseAlone },
]
const graded = topics.filter(({ kind }) => kind !== 'nonsense')
const pasted = topics
  .filter(({ kind }) => kind === 'challenge')
  .map((topic) => ({ ...topic, query: { text: `${topic.query.title ?? ''}. ${topic.query.text}` } }))

const searches = engines.map(({ make }) => make(documents))
printRow('nDCG@10', ['topics', ...engines.map(({ name }) => name)])
for (const [kind, of] of Map.groupBy(graded, (topic) => topic.kind)) print(kind, of, searches)
print('overall', graded, searches)
console.log()
print('challenge as text', pasted, searches)
print('one mistake', misspeltTopics(1), searches)
print('two mistakes', misspeltTopics(2), searches)
print(
  'solution → challenge',
  reverseTopics,
  engines.map(({ make }) => make(challengeDocuments)),
)
console.log()
printRow('rightly nothing', [])
print(
  'nonsense',
  topics.filter(({ kind }) => kind === 'nonsense'),
  searches,
)
print('other subjects', strangeTopics, searches)
console.log()
printRow('judged to fit', ['matches', 'share'])
const index = buildIndex(documents, { concepts })
for (const strength of ['sterk', 'mogelijk', 'zwak'] as const) {
  const { share, count } = agreement(graded, (query) => findMatches(index, query), strength)
  printRow(strength, [String(count), share.toFixed(3)])
}

function withConcepts(concepts: Concept[]) {
  return (of: MatchDocument[]): Search => {
    const index = buildIndex(of, { concepts })
    return (query) => findMatches(index, query)
  }
}

function fuseAlone(of: MatchDocument[]): Search {
  const fuse = new Fuse(of, { keys: ['title', 'summary', 'description', 'tags'] })
  return ({ title, text }) =>
    fuse.search(title ? `${title}. ${text}` : text, { limit: 10 }).map(({ item }) => ({ id: item.id }))
}

function print(name: string, of: readonly Topic[], searches: readonly Search[]): void {
  printRow(name, [String(of.length), ...searches.map((search) => quality(of, search).toFixed(3))])
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(13)).join(''))
}
