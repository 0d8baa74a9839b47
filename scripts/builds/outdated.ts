/** Whether something built is older than what it was built from: by a hash of the sources, kept beside the result. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A hash over files and over whatever else decides the result.
 * @param places folders and files under `root` that go into it; tests and what is made never do
 */
export async function hashSources(root: string, places: string[], inputs: string[]): Promise<string> {
  const files = (await Promise.all(places.map((place) => filesIn(root, place)))).flat()
  const hash = createHash('sha256').update(JSON.stringify(inputs))
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
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

/** Hidden folders count too: a page may have the address `/.well-known/…`. */
async function filesIn(root: string, place: string): Promise<string[]> {
  const found = await stat(join(root, place)).catch(() => null)
  if (found === null) return []
  if (found.isFile()) return [place]
  const names = (await readdir(join(root, place))).filter((name) => !left.test(name))
  return (await Promise.all(names.map((name) => filesIn(root, join(place, name))))).flat()
}
