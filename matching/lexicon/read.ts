import { readFileSync, readdirSync } from 'node:fs'
import { parseConcepts } from '../concepts.ts'
import type { Concept } from '../concepts.ts'

/** The concepts that a new portal begins with: those of all files in this folder. For Node; throws when one cannot be read. */
export function readLexicon(): Concept[] {
  const folder = new URL('./', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseConcepts(readFileSync(new URL(file, folder), 'utf8')))
}
