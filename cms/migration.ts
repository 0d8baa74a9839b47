/**
 * `node cms/migration.ts NAME` writes the migration that brings the database to what the collections say now;
 * `node cms/migration.ts --check` writes nothing and fails when one is missing. Neither needs a database.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import config from './payload.config.ts'

const [name] = process.argv.slice(2)
if (!name) {
  console.error('Give the migration a name: npm run migration -- add-something')
  process.exit(2)
}
const migrations = path.resolve(import.meta.dirname, '../migrations')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })

if (name === '--check') {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'migration-check-'))
  cpSync(migrations, scratch, { recursive: true })
  const before = readdirSync(scratch).length
  payload.db.migrationDir = scratch
  // Payload ends the process itself when there is nothing to write.
  process.on('exit', (code) => {
    const missing = readdirSync(scratch).length > before
    rmSync(scratch, { recursive: true })
    if (missing) console.error('A migration is missing. Write it with: npm run migration -- <name>')
    process.exitCode = missing ? 1 : code
  })
  await payload.db.createMigration({ migrationName: 'check', payload, skipEmpty: true })
  process.exit(0)
}

await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
const files = readdirSync(migrations)
  .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
  .sort()
// Node runs the files as they are: types are imported as types, and files carry their extension.
for (const file of files) {
  const at = path.join(migrations, file)
  const text = readFileSync(at, 'utf8')
  const marked = text
    .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateUpArgs, type MigrateDownArgs, sql }')
    .replaceAll('{ db, payload, req }: ', '{ db }: ')
  if (marked !== text) writeFileSync(at, marked)
}
const identifier = (file: string): string => `m${file.replace(/\.ts$/, '').replace(/\W/g, '_')}`
const index = [
  '/** Every migration, in order; written by `npm run migration`. */',
  ...files.map((file) => `import * as ${identifier(file)} from './${file}'`),
  '',
  'export const migrations = [',
  ...files.map(
    (file) =>
      `  { up: ${identifier(file)}.up, down: ${identifier(file)}.down, name: '${file.replace(/\.ts$/, '')}' },`,
  ),
  ']',
].join('\n')
writeFileSync(path.join(migrations, 'index.ts'), `${index}\n`)
process.exit(0)
