/** Whether something built is older than what it was built from: by a hash of the sources, kept beside the result. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A hash over files and over whatever else decides the result.
 * @param root where the patterns begin
 * @param patterns of the files that go into it; tests never do
 */
export async function hashSources(root: string, patterns: string[], inputs: string[]): Promise<string> {
  const files: string[] = []
  const entries = glob(patterns, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => left.test(entry.name),
  })
  for await (const entry of entries) if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  const hash = createHash('sha256').update(JSON.stringify(inputs))
  for (const file of files.sort()) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** The hash that a result was built from, or null when there is none. */
export function builtFrom(output: string): string | null {
  try {
    return readFileSync(join(output, stamp), 'utf8')
  } catch {
    return null
  }
}

/** Says that a result counts for nothing: the first thing a build does, so that a broken one counts as none. */
export function forgetBuilt(output: string): void {
  rmSync(join(output, stamp), { force: true })
}

/** Notes what a result was built from: the last thing a build does. */
export function noteBuilt(output: string, hash: string): void {
  writeFileSync(join(output, stamp), hash)
}

const stamp = 'built-from.sha256'
/** What is made, and what changes nothing. */
const left = /^(node_modules|dist|\.next|\.astro|next-env\.d\.ts)$|\.test\.tsx?$|\.tsbuildinfo$/
