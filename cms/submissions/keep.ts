import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Answers } from '#intake/answers.ts'
import { isEmail } from '#intake/check.ts'
import { questionsOf, type Form } from '#intake/form.ts'
import { paths, type Kept } from '#intake/protocol.ts'
import { publishedForm } from './forms.ts'
import { countAgainst } from './limits.ts'
import { isObject, readJson, sealedEndpoint } from './sealed-endpoint.ts'
import { refuse } from './refusal.ts'
import { hashOfToken, isToken } from './status-token.ts'

const staysMs = 14 * 24 * 60 * 60 * 1000
const mostLetters = 100_000

/** Keeps a half-filled form and mails the link to go on with it. */
export const keepEndpoint = sealedEndpoint(
  paths.keep,
  readJson,
  async (req, { form: id, answers, email }) => {
    const form = await publishedForm(req, id)
    if (typeof email !== 'string' || !isEmail(email)) return refuse(400, 'noEmail', form.language)
    const token = randomBytes(32).toString('base64url')
    countAgainst('links', email.toLowerCase(), token)
    const { payload } = req
    const { id: draft } = await payload.create({
      collection: 'form-drafts',
      data: {
        tokenHash: hashOfToken(token),
        form: form.id,
        answers: keepable(form, answers),
        expiresAt: new Date(Date.now() + staysMs).toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await payload.jobs.queue({
      task: 'mail-draft',
      input: { draft, email, token, language: form.language },
      overrideAccess: true,
      req,
    })
    return { status: 202, body: {} }
  },
)

/** Gives a kept form back to whoever has its link. */
export const resumeEndpoint = sealedEndpoint(paths.resume, readJson, async (req, { token }) => ({
  status: 200,
  body: await resume(req, token),
}))

const resume = async (req: PayloadRequest, token: unknown): Promise<Kept> => {
  if (!isToken(token)) return refuse(404, 'noToken')
  const { docs } = await req.payload.find({
    collection: 'form-drafts',
    where: {
      tokenHash: { equals: hashOfToken(token) },
      expiresAt: { greater_than: new Date().toISOString() },
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [draft] = docs
  if (!draft) return refuse(404, 'noToken')
  const form = await publishedForm(req, Number(idOf(draft.form)))
  return { form: form.id, kind: form.kind, language: form.language, answers: keepable(form, draft.answers) }
}

/** Of what was typed, what the form still asks; not held against its rules yet. Files wait a day and are asked again. */
const keepable = (form: Form, answers: unknown): Answers => {
  if (!isObject(answers) || JSON.stringify(answers).length > mostLetters) return {}
  const isText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0')
  return Object.fromEntries(
    questionsOf(form).flatMap(({ name, type }) => {
      const answer = answers[name]
      const isRight = isText(answer) || (Array.isArray(answer) && answer.every(isText))
      return isRight && type !== 'file' ? [[name, answer]] : []
    }),
  )
}
