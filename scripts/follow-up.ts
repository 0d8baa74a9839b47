/** `npm run follow-up [-- --now 2026-12-24 --wait]`: has the worker do the morning's round, as if it were that day. */
import { command } from './complaint.ts'
import { environment } from './environment.ts'
import { queueFollowUp } from './portal/fill.ts'
import { stopSignal } from './portal/stop-signal.ts'
import { withDatabase } from './portal/with-database.ts'

await command(async () => {
  const stop = stopSignal()
  await withDatabase(environment(), async (settled) => queueFollowUp(settled, process.argv.slice(2), stop))
  return 0
})
