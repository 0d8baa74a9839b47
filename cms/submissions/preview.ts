import { sealed, unsealed } from '#intake/seal.ts'
import { paths } from '#intake/protocol.ts'
import { environment } from '../env.ts'
import { formOfSubmission } from './forms.ts'
import { refuse } from './refusal.ts'
import { readJson, sealedEndpoint } from './sealed-endpoint.ts'

const purpose = 'form preview'
const lastsMs = 24 * 60 * 60 * 1000

/** What opens the preview of a form, for a day: an editor can pass it on. */
export const previewKeyOf = (form: number, now: number): string =>
  sealed(environment().payloadSecret, purpose, `${form}.${(now + lastsMs).toString(36)}`)

/** The form that a key opens; null for one that we did not make, or that is over. */
const readKey = (key: unknown, now: number): number | null => {
  if (typeof key !== 'string' || key.length > 120) return null
  const words = unsealed(environment().payloadSecret, purpose, key)
  if (words === null) return null
  const [form = '', until = ''] = words.split('.')
  return Number.parseInt(until, 36) > now ? Number(form) : null
}

/** The newest draft of a form, for our own site to show to whoever has the key. */
export const previewEndpoint = sealedEndpoint(paths.preview, readJson, async (req, { key }) => {
  const id = readKey(key, Date.now())
  const form = id === null ? null : await formOfSubmission(req, id, { draft: true })
  return { status: 200, body: form ?? refuse(404, 'noForm') }
})
