/** `npm run generate`: writes what is made from the collections: types, the admin's import map, docs/permissions.md. */
import { configurationEnvironment } from './builds/targets.ts'
import { command } from './complaint.ts'
import { runProgram } from './processes/program.ts'
import { stopSignal } from './portal/stop-signal.ts'

await command(async () => {
  const program = { name: 'Generating', argv: ['cms/generate.ts'], env: configurationEnvironment() }
  await runProgram(program, stopSignal())
  return 0
})
