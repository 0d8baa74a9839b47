/**
 * Matches queries with documents from JSON files, with the code that the browser runs; prints a JSON line a query.
 * npm run --silent match -- --documents F --queries F [--limit 10] [--synonyms F|none]
 */
import { parseArgs } from 'node:util'
import { buildIndex, findMatches, loadIndex, packIndex } from '#matching'
import type { Concept, Match, MatchDocument, Reason } from '#matching'
import { readLexicon } from '#matching/lexicon/read.ts'
import { InputError, readConcepts, readDocuments, readQueries } from './match-files.ts'

try {
  main()
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function main(): void {
  const options = optionsOf(process.argv.slice(2))
  const concepts = conceptsOf(options.synonyms)
  const documents = readDocuments(options.documents)
  const queries = readQueries(options.queries)
  refuseRepeated(documents, options.documents)
  // Through the pack, as a browser gets it.
  const index = loadIndex(packIndex(buildIndex(documents, { concepts })))
  for (const { id, ...query } of queries) {
    const matches = findMatches(index, { ...query, typing: !query.title, limit: options.limit })
    process.stdout.write(`${JSON.stringify(lineOf(id, matches))}\n`)
  }
}

function conceptsOf(synonyms: string | undefined): Concept[] {
  if (synonyms === undefined) return readLexicon()
  return synonyms === 'none' ? [] : readConcepts(synonyms)
}

function refuseRepeated(documents: readonly MatchDocument[], path: string): void {
  const seen = new Set<string>()
  for (const { id } of documents) {
    if (seen.has(id)) throw new InputError(`${path}: two documents have the id "${id}"`)
    seen.add(id)
  }
}

function lineOf(queryId: string, matches: Match[]) {
  return {
    queryId,
    ids: matches.map(({ id }) => id),
    scores: matches.map(({ score }) => score),
    strengths: matches.map(({ strength }) => strength),
    reasons: matches.map(({ reasons }) => byField(reasons)),
  }
}

function byField(reasons: Reason[]): { field: string; terms: string[] }[] {
  return [...Map.groupBy(reasons, ({ field }) => field)].map(([field, of]) => ({
    field,
    terms: of.map(({ term }) => term),
  }))
}

function optionsOf(args: string[]) {
  const { documents, queries, synonyms, limit } = parse(args)
  if (!documents || !queries)
    throw new InputError('Say which files: --documents F --queries F [--limit 10] [--synonyms F|none]')
  if (!/^[1-9]\d{0,5}$/.test(limit))
    throw new InputError(`--limit should be a whole number from 1 on, not "${limit}"`)
  return { documents, queries, synonyms, limit: Number(limit) }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        documents: { type: 'string' },
        queries: { type: 'string' },
        limit: { type: 'string', default: '10' },
        synonyms: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error))
  }
}
