/** Fills the portal: `node cms/seed/run.ts [--set demo|reference|none] [--scale N]`. Adds what is missing, changes nothing. */
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import config from '../payload.config.ts'
import { ensureAdministrator } from './administrator.ts'
import { seedDemo } from './demo.ts'
import { seedReference } from './reference.ts'
import { seedScale } from './scale.ts'

const sets = ['demo', 'reference', 'none']
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: process.env.PORTAL_SEED ?? 'demo' },
    scale: { type: 'string', default: '0' },
  },
})
const scale = Number(values.scale)
if (!sets.includes(values.set) || !Number.isInteger(scale) || scale < 0 || scale > 100_000) {
  console.error('Use: npm run seed -- --set demo|reference|none [--scale N], N from 0 to 100000.')
  process.exit(2)
}

const payload = await getPayload({ config })
const say = (line: string): void => void process.stderr.write(`seed: ${line}\n`)
try {
  await ensureAdministrator(payload, say)
  if (values.set !== 'none') await seedReference(payload, say)
  if (values.set === 'demo') await seedDemo(payload, say)
  if (scale > 0) await seedScale(payload, scale, say)
} catch (error) {
  console.error(`seed: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
await payload.destroy()
process.exit(0)
