/** Queues the morning's round for the worker: `node cms/follow-up.ts [--now DATE]`. */
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from './payload.config.ts'

const { values } = parseArgs({ options: { now: { type: 'string' } } })
const now = values.now === undefined ? Date.now() : Date.parse(values.now)
if (Number.isNaN(now)) {
  console.error('Use: npm run follow-up [-- --now DATE], such as 2026-12-24 or 2026-12-24T08:00:00Z.')
  process.exit(2)
}
const payload = await getPayload({ config })
const day = new Date(now).toISOString()
await payload.jobs.queue({ task: 'follow-up', input: { now: day }, overrideAccess: true })
process.stderr.write(`follow-up: the worker asks how it goes, as on ${day}\n`)
await payload.destroy()
process.exit(0)
