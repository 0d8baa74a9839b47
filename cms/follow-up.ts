/** Queues the morning's round for the worker: `node cms/follow-up.ts [--now DATE] [--wait]`. */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from './payload.config.ts'

const { values } = parseArgs({
  options: { now: { type: 'string' }, wait: { type: 'boolean', default: false } },
})
const now = values.now === undefined ? Date.now() : Date.parse(values.now)
if (Number.isNaN(now)) {
  console.error('Use: npm run follow-up [-- --now DATE --wait], such as 2026-12-24 or 2026-12-24T08:00:00Z.')
  process.exit(2)
}
const payload = await getPayload({ config })
const day = new Date(now).toISOString()
await payload.jobs.queue({ task: 'follow-up', input: { now: day }, overrideAccess: true })
process.stderr.write(`follow-up: the worker asks how it goes, as on ${day}\n`)
/** What the worker could do now: not what failed for good, nor what waits for a later moment. */
const due = async () =>
  payload.count({
    collection: 'payload-jobs',
    where: {
      hasError: { not_equals: true },
      or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: new Date().toISOString() } }],
    },
    overrideAccess: true,
  })
// A job is removed in the end, and queues the mails that it brings along before that.
while (values.wait && (await due()).totalDocs > 0) await sleep(500)
await payload.destroy()
process.exit(0)
