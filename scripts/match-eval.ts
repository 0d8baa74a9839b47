/**
 * Prints how well the matching does on the sets of `matching/evaluation`, kind by kind, beside itself without synonyms, and beside
 * MiniSearch and Fuse.js alone over the documents. node scripts/match-eval.ts [--synonyms F]
 */
import { parseArgs } from 'node:util'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { buildIndex, findMatches } from '#matching'
import type { Concept, MatchDocument, MatchQuery } from '#matching'
import { similarity } from '#matching/evaluation/duplicates.ts'
import { agreement, quality } from '#matching/evaluation/measure.ts'
import type { Search } from '#matching/evaluation/measure.ts'
import {
  challengeDocuments,
  documents,
  everydayTopics,
  freshStrangeTopics,
  freshTopics,
  gradedOf,
  letterTopics,
  misspeltTopics,
  realTopics,
  reverseTopics,
  strangeTopics,
  topics,
} from '#matching/evaluation/topics.ts'
import type { Topic } from '#matching/evaluation/topics.ts'
import { readLexicon } from '#matching/lexicon/read.ts'
import { readConcepts } from './match-files.ts'

const { values } = parseArgs({ options: { synonyms: { type: 'string' } } })
const concepts = values.synonyms === undefined ? readLexicon() : readConcepts(values.synonyms)

const allGraded = gradedOf([...topics, ...everydayTopics, ...freshTopics, ...letterTopics])
const engines = [
  { name: 'matching', make: withConcepts(concepts) },
  { name: 'no synonyms', make: withConcepts([]) },
  { name: 'MiniSearch', make: miniSearchAlone },
  { name: 'Fuse.js', make: fuseAlone },
]
const searches = engines.map(({ make }) => make(documents))
const pasted = topics
  .filter(({ kind }) => kind === 'challenge')
  .map((topic) => ({ ...topic, query: { text: `${topic.query.title ?? ''}. ${topic.query.text}` } }))

printSet('development set', topics)
print('challenge as text', pasted, searches)
print('one mistake', misspeltTopics(1), searches)
print('two mistakes', misspeltTopics(2), searches)
print(
  'solution → challenge',
  reverseTopics,
  engines.map(({ make }) => make(challengeDocuments)),
)
printSet('everyday set', everydayTopics)
printSet('fresh set', freshTopics)
printSet('letters', letterTopics)

console.log()
printRow('rightly nothing', ['topics', ...engines.map(({ name }) => name)])
const isNonsense = ({ kind }: Topic) => kind === 'nonsense'
print('nonsense', topics.filter(isNonsense), searches)
print('  everyday set', everydayTopics.filter(isNonsense), searches)
print('  fresh set', freshTopics.filter(isNonsense), searches)
print('other subjects', strangeTopics, searches)
print('  unseen sets', freshStrangeTopics, searches)
printRow('wrongly nothing', [])
print('real questions', realTopics, searches)
print(
  'graded topics',
  allGraded.map(({ query }) => ({ id: '', kind: '', query, grades: {} })),
  searches,
)

console.log()
printRow('judged to fit', ['matches', 'share', 'unseen sets'])
const index = buildIndex(documents, { concepts })
const find = (query: MatchQuery) => findMatches(index, query)
for (const strength of ['sterk', 'mogelijk', 'zwak'] as const) {
  const { share, count } = agreement(allGraded, find, strength)
  printRow(strength, [
    String(count),
    share.toFixed(3),
    agreement(gradedOf([...freshTopics, ...letterTopics]), find, strength).share.toFixed(3),
  ])
}

console.log()
const { precision, recall } = similarity({
  solutions: index,
  challenges: buildIndex(challengeDocuments, { concepts }),
})
printRow('repeated records', [`precision ${precision.toFixed(3)}`, `recall ${recall.toFixed(3)}`])

function printSet(name: string, of: readonly Topic[]): void {
  const graded = gradedOf(of)
  console.log()
  printRow(`${name}, nDCG@10`, ['topics', ...engines.map((engine) => engine.name)])
  for (const [kind, some] of Map.groupBy(graded, (topic) => topic.kind)) print(kind, some, searches)
  print('overall', graded, searches)
}

function withConcepts(of: Concept[]) {
  return (list: MatchDocument[]): Search => {
    const index = buildIndex(list, { concepts: of })
    return (query) => findMatches(index, query)
  }
}

function miniSearchAlone(of: MatchDocument[]): Search {
  const mini = new MiniSearch<MatchDocument>({ fields: ['title', 'summary', 'description', 'tags'] })
  mini.addAll(of)
  return (query) =>
    mini
      .search(textOf(query), { prefix: true, fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => ({ id: String(id) }))
}

function fuseAlone(of: MatchDocument[]): Search {
  const fuse = new Fuse(of, { keys: ['title', 'summary', 'description', 'tags'] })
  return (query) => fuse.search(textOf(query), { limit: 10 }).map(({ item }) => ({ id: item.id }))
}

function textOf({ title, text }: MatchQuery): string {
  return title ? `${title}. ${text}` : text
}

function print(name: string, of: readonly Topic[], by: readonly Search[]): void {
  printRow(name, [String(of.length), ...by.map((search) => quality(of, search).toFixed(3))])
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(27) + cells.map((cell) => cell.padStart(13)).join(''))
}
