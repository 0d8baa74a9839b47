/** `npm run migration -- <name>`: writes what the database lacks as a named migration. Asks when a column may have been renamed. */
import { spawn } from 'node:child_process'
import { configurationEnvironment } from './builds/targets.ts'
import { command } from './complaint.ts'
import { root } from './environment.ts'
import { endOf } from './processes/program.ts'

await command(async () => {
  const argv = ['cms/migration.ts', ...process.argv.slice(2)]
  const child = spawn(process.execPath, argv, {
    cwd: root,
    stdio: 'inherit',
    env: configurationEnvironment(),
  })
  return (await endOf(child)) === null ? 0 : 1
})
