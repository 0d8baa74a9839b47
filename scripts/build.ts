/** `npm run build`: builds what is out of date and starts nothing. */
import { bringUpToDate } from './builds/build.ts'
import { cmsTarget, siteTarget } from './builds/targets.ts'
import { command } from './complaint.ts'
import { environment } from './environment.ts'
import { stopSignal } from './portal/stop-signal.ts'

await command(async () => {
  const stop = stopSignal()
  await bringUpToDate(cmsTarget(), stop)
  await bringUpToDate(siteTarget(environment().basePath), stop)
  return 0
})
