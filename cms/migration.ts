/**
 * Writes what the database lacks as a named migration: `node cms/migration.ts <name>`; `--check` writes nothing and fails
 * when one is missing. It compares the collections with the newest snapshot in `migrations/`, no database is asked.
 */
import { rmSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import config from './payload.config.ts'

const folder = path.resolve(import.meta.dirname, '../migrations')
const [name] = process.argv.slice(2)
if (name === undefined || !/^(--check|[a-z][a-z0-9-]*)$/.test(name)) {
  console.error('Use: npm run migration -- <name>, in lower case with hyphens: add-training-to-solutions.')
  process.exit(2)
}

// Written aside: Payload's own index does not name its files as Node wants it, and a check leaves nothing behind.
const aside = await mkdtemp(path.join(os.tmpdir(), 'portal-migration-'))
await cp(folder, aside, { recursive: true })
const before = new Set(await readdir(aside))
let isMissing = false
// Payload ends the process by itself when there is nothing to write.
process.on('exit', () => {
  rmSync(aside, { recursive: true, force: true })
  if (!isMissing) console.log('The migrations say all that the collections say.')
})

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.logger.level = 'silent'
payload.db.migrationDir = aside
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
isMissing = true
const made = (await readdir(aside)).filter((file) => !before.has(file))
if (name === '--check') {
  console.error('A migration is missing: run npm run migration -- <name>. It would say:')
  for (const file of made.filter((one) => one.endsWith('.ts')))
    console.error(await readFile(path.join(aside, file), 'utf8'))
  process.exit(1)
}
for (const file of made) await carryOver(file)
await writeIndex()
console.log(`Written: ${made.map((file) => `migrations/${file}`).join(', ')}. Read it before you commit it.`)
process.exit(0)

/** Types are imported as types: Node runs the file as it is. */
async function carryOver(file: string): Promise<void> {
  const text = await readFile(path.join(aside, file), 'utf8')
  const typed = text.replace(/\b(MigrateUpArgs|MigrateDownArgs)\b(?=[^}]*\} from)/g, 'type $1')
  await writeFile(path.join(folder, file), file.endsWith('.ts') ? typed : text)
}

async function writeIndex(): Promise<void> {
  const names = (await readdir(folder)).filter((file) => /^\d.*\.ts$/.test(file)).sort()
  const migrations = names.map((file) => path.basename(file, '.ts'))
  const imports = migrations.map((one) => `import * as m${one} from './${one}.ts'\n`)
  const entries = migrations.map((one) => `  { up: m${one}.up, down: m${one}.down, name: '${one}' },\n`)
  const head = '/** Every migration, in order; written by `npm run migration`. */\n'
  const text = `${head}${imports.join('')}\nexport const migrations = [\n${entries.join('')}]\n`
  await writeFile(path.join(folder, 'index.ts'), text)
}
