/** Fails when a file that is made from the collections is not what `npm run generate` would write now. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../environment.ts'

const generated = [
  'collections/payload-types.ts',
  'cms/app/(payload)/admin/importMap.js',
  'docs/permissions.md',
  'docs/transitions.md',
]
const read = (): string[] => generated.map((file) => readFileSync(join(root, file), 'utf8'))

const before = read()
const { status, stderr } = spawnSync(process.execPath, ['cms/generate.ts'], { cwd: root, encoding: 'utf8' })
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
const after = read()
const stale = generated.filter((_, index) => before[index] !== after[index])
if (stale.length > 0) {
  console.error(`Out of date, now written anew: ${stale.join(', ')}. Look at them and commit them.`)
  process.exit(1)
}
