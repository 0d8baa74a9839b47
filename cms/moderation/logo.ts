import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { APIError, type PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Attachment, Organisation, Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import type { Form } from '#intake/form.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { readReceipt } from '../submissions/receipts.ts'
import { answersOf } from '../submissions/status.ts'

/** A logo that came in, and the newest draft of the organisation that it is for, when that is known. */
export type Logo = { attachment: Attachment; organisation: Organisation | null }

/**
 * The logo that came with a submission; null when none did, or what came is no picture. A moderator who takes it off the
 * attachments takes it off here.
 */
export const logoOf = async (
  req: PayloadRequest,
  form: Form,
  submission: Submission,
): Promise<Logo | null> => {
  const receipt = answerFor(form, answersOf(submission), 'logo')
  const id = typeof receipt === 'string' ? readReceipt(receipt) : null
  if (id === null || !submission.attachments?.some((one) => idOf(one) === id)) return null
  const common = { depth: 0, overrideAccess: true, disableErrors: true, req } as const
  const attachment = await req.payload.findByID({ ...common, collection: 'attachments', id })
  if (!attachment?.mimeType?.startsWith('image/')) return null
  const of = idOf(submission.organisation)
  const organisation =
    typeof of === 'number'
      ? await req.payload.findByID({ ...common, collection: 'organisations', id: of, draft: true })
      : null
  return { attachment, organisation }
}

/**
 * What an approval does with a logo: it becomes a picture of the site, and the logo of an organisation that has none. One
 * that is there stays, unless the moderator said that this one takes its place (`accepts`).
 * @throws APIError 409 when its file is gone
 */
export const giveLogo = async (
  req: PayloadRequest,
  submission: Submission,
  accepts: readonly string[],
): Promise<void> => {
  const form = await formOfSubmission(req, idOf(submission.form))
  const logo = form && (await logoOf(req, form, submission))
  if (!logo?.organisation) return
  const { attachment, organisation } = logo
  if (organisation.logo && !accepts.includes('logo')) return
  const picture = await pictureFrom(req, attachment, organisation, submission.language ?? 'nl')
  // What somebody has not published yet stays unpublished: then the logo is in their draft.
  const isPublic = organisation._status === 'published'
  await req.payload.update({
    collection: 'organisations',
    id: organisation.id,
    data: { logo: picture, ...(isPublic ? { _status: 'published' } : {}) },
    draft: !isPublic,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const words = {
  nl: { alt: (name: string) => `Logo van ${name}`, credit: (name: string) => `Ingestuurd door ${name}` },
  en: { alt: (name: string) => `Logo of ${name}`, credit: (name: string) => `Sent in by ${name}` },
}

/** Makes a picture of the site of what came in, as of any upload: made anew, in the sizes of pages. */
const pictureFrom = async (
  req: PayloadRequest,
  { filename, mimeType }: Attachment,
  { name }: Organisation,
  language: keyof typeof words,
): Promise<number> => {
  const folder = req.payload.collections.attachments.config.upload.staticDir ?? ''
  const data = await readFile(path.join(folder, filename ?? '')).catch(() => {
    throw new APIError(
      'Het bestand van het logo is er niet meer. Haal het weg bij “Bijlagen” en keur dan goed.',
      409,
      null,
      true,
    )
  })
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: words[language].alt(name), credit: words[language].credit(name) },
    file: { data, mimetype: mimeType ?? '', name: filename ?? '', size: data.length },
    depth: 0,
    overrideAccess: true,
    req,
  })
  // The request keeps its file: what it does next would store it again.
  delete req.file
  return id
}
