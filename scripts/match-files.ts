import { readFileSync } from 'node:fs'
import { parseConcepts } from '#matching'
import type { Concept, MatchDocument, MatchQuery } from '#matching'

/** What a person can mend: a file that is not there, or that does not hold what it should. */
export class InputError extends Error {}

export type FileQuery = MatchQuery & { id: string }

/** Reads documents, `[{ id, title, summary, … }]`. Throws an InputError that names what is wrong. */
export function readDocuments(path: string): MatchDocument[] {
  return listIn(path).map((item, number) => {
    const record = recordOf(item, `${path}: document ${number + 1}`)
    return {
      id: record.text('id'),
      title: record.text('title'),
      summary: record.text('summary', ''),
      description: record.text('description', ''),
      provider: record.text('provider', ''),
      tags: record.texts('tags'),
      sectors: record.texts('sectors'),
    }
  })
}

/** Reads queries, `[{ id, text, title?, sectors? }]`. Throws an InputError that names what is wrong. */
export function readQueries(path: string): FileQuery[] {
  return listIn(path).map((item, number) => {
    const record = recordOf(item, `${path}: query ${number + 1}`)
    const title = record.text('title', '')
    return {
      id: record.text('id'),
      text: record.text('text'),
      sectors: record.texts('sectors'),
      ...(title ? { title } : {}),
    }
  })
}

/**
 * Reads synonyms: text with one group a line as `parseConcepts` has it, or JSON, `[{ terms, everyday?, hints? }]`. Throws
 * an InputError that names what is wrong.
 */
export function readConcepts(path: string): Concept[] {
  if (!path.endsWith('.json')) return parseConcepts(contentOf(path))
  return listIn(path).map((item, number) => {
    const record = recordOf(item, `${path}: group ${number + 1}`)
    return { terms: record.texts('terms'), everyday: record.texts('everyday'), hints: record.texts('hints') }
  })
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    throw new InputError(`Cannot read the file ${path}`)
  }
}

function listIn(path: string): unknown[] {
  const content = contentOf(path)
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new InputError(`${path} is not valid JSON`)
  }
  if (!Array.isArray(value)) throw new InputError(`${path} should hold a list`)
  return value
}

function recordOf(item: unknown, where: string) {
  if (typeof item !== 'object' || item === null) throw new InputError(`${where} should be an object`)
  const values = new Map<string, unknown>(Object.entries(item))
  return {
    text(name: string, otherwise?: string): string {
      const value = values.get(name) ?? otherwise
      if (typeof value !== 'string') throw new InputError(`${where}: "${name}" should be a text`)
      return value
    },
    texts(name: string): string[] {
      const value = values.get(name) ?? []
      if (!Array.isArray(value)) throw new InputError(`${where}: "${name}" should be a list of texts`)
      return value.map((entry: unknown) => {
        if (typeof entry !== 'string') throw new InputError(`${where}: "${name}" should be a list of texts`)
        return entry
      })
    },
  }
}
