/** `npm run seed -- --set demo|reference|none [--scale N]`: adds what is missing, whether the portal runs or not. */
import { command } from './complaint.ts'
import { environment } from './environment.ts'
import { migrate, runSeed } from './portal/fill.ts'
import { stopSignal } from './portal/stop-signal.ts'
import { withDatabase } from './portal/with-database.ts'

await command(async () => {
  const stop = stopSignal()
  await withDatabase(environment(), async (settled) => {
    await migrate(settled, stop)
    await runSeed(settled, process.argv.slice(2), stop)
  })
  return 0
})
