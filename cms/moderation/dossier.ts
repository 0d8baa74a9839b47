import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import {
  checklistOf,
  isReady,
  reasonFrom,
  withTypedOrganisation,
  type Item,
} from '#collections/checklist/checklist.ts'
import type { Submission } from '#collections/payload-types.ts'
import { questionsOf, type Form } from '#intake/form.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { said } from '../submissions/said.ts'
import { answersOf } from '../submissions/status.ts'
import { typedOrganisation } from '../submissions/typed-organisation.ts'
import { differencesOf, type Difference } from './accept-fields.ts'
import { counterpartOf } from './counterpart.ts'
import { dayInWords } from './day.ts'
import { logoOf } from './logo.ts'
import { collectionOf, recordOf } from './record-of.ts'
import { similarTo, type Resembling } from './similar.ts'

type Picture = { url: string; alt: string }
/** Without an organisation nobody gets it; where there is a logo now, whoever decides says whether it is replaced. */
export type LogoChoice = { name: string; url: string; organisation: string | null; now: Picture | null }
type Row = { label: string; value: string }

/** All that someone who decides about a submission looks at. */
export type Dossier = {
  submission: Submission
  answers: Row[]
  record: Row[]
  checklist: Item[]
  isReady: boolean
  /** The organisation that the submitter typed and nobody has linked yet; empty for none. */
  unlinked: string
  /** What to ask, from what is red. */
  reason: string
  differences: Difference[]
  similar: Resembling[]
  attachments: { url: string; name: string; kilobytes: number }[]
  /** What an approval does with the logo that came along. */
  logo: LogoChoice | null
  /** Whom an approved request for an introduction brings together; `counterpart` null: a draft is made of it. */
  introduces: { record: string; counterpart: string | null } | null
}

/** Makes the dossier of a submission that whoever asks may read; null when there is none for them. */
export const dossierOf = async (req: PayloadRequest, id: number): Promise<Dossier | null> => {
  const submission = await req.payload.findByID({
    collection: 'submissions',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!submission) return null
  const form = await formOfSubmission(req, idOf(submission.form))
  const record = await recordFor(req, submission, form)
  const kind = submission.kind === 'challenge' ? 'challenge' : 'solution'
  const items = record ? checklistOf(kind, record) : []
  const isUnlinked = items.some(({ name, isMet }) => name === 'organisation' && !isMet)
  const unlinked = isUnlinked ? await typedOrganisation(req, submission) : ''
  const checklist = withTypedOrganisation(items, unlinked)
  const language = submission.language ?? 'nl'
  return {
    submission,
    answers: rowsOf(req, submission, form),
    record: record ? await recordRows(req, kind, record) : [],
    checklist,
    isReady: isReady(checklist),
    unlinked,
    reason: reasonFrom(checklist, language),
    differences: submission.kind === 'correction' ? await differencesOf(req, submission) : [],
    similar: record ? await similarTo(textOf(record.title), textOf(record.description)) : [],
    attachments: await attachmentsOf(req, submission),
    logo: form ? await logoChoiceOf(req, form, submission) : null,
    introduces: submission.kind === 'introduction' && form ? await introducesOf(req, submission, form) : null,
  }
}

const recordFor = async (req: PayloadRequest, submission: Submission, form: Form | null) => {
  const collection = collectionOf(submission.kind)
  const id = idOf(submission.record?.value)
  if (!collection) return null
  if (typeof id === 'number') {
    const draft = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (draft) return { ...draft } as Record<string, unknown>
  }
  return form ? recordOf(req, form, submission, collection) : null
}

const logoChoiceOf = async (
  req: PayloadRequest,
  form: Form,
  submission: Submission,
): Promise<LogoChoice | null> => {
  const logo = await logoOf(req, form, submission)
  if (!logo) return null
  const { attachment, organisation } = logo
  const id = idOf(organisation?.logo)
  const now =
    typeof id === 'number'
      ? await req.payload.findByID({
          collection: 'media',
          id,
          depth: 0,
          overrideAccess: false,
          disableErrors: true,
          req,
        })
      : null
  return {
    name: attachment.name,
    url: attachment.url ?? '',
    organisation: organisation?.name ?? null,
    now: now && { url: now.url ?? '', alt: now.alt ?? '' },
  }
}

const introducesOf = async (
  req: PayloadRequest,
  submission: Submission,
  form: Form,
): Promise<Dossier['introduces']> => {
  const counterpart = await counterpartOf(req, form, submission)
  const found =
    counterpart &&
    (await req.payload.findByID({
      collection: counterpart.relationTo,
      id: counterpart.value,
      depth: 0,
      select: { title: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    }))
  return { record: submission.title ?? '', counterpart: found?.title ?? null }
}

/** In the order of the form; an answer to a question that is gone keeps its name. */
const rowsOf = (req: PayloadRequest, submission: Submission, form: Form | null): Row[] => {
  const answers = answersOf(submission)
  const questions = form ? questionsOf(form) : []
  const asked = questions.map(({ name, label, options, type }) => {
    const given = [answers[name] ?? []].flat()
    const shown = given.map((value) =>
      type === 'date'
        ? dayInWords(value, languageOf(req))
        : (options.find((option) => option.value === value)?.label ?? value),
    )
    return { label, value: type === 'file' ? (given.length > 0 ? '✓' : '') : shown.join(', ') }
  })
  const gone = Object.entries(answers)
    .filter(([name]) => !questions.some((question) => question.name === name))
    .map(([name, value]) => ({ label: name, value: [value].flat().join(', ') }))
  return [...asked, ...gone]
}

/** What of the record a reader of the site will see, in words. */
const recordRows = async (
  req: PayloadRequest,
  kind: 'solution' | 'challenge',
  record: Record<string, unknown>,
): Promise<Row[]> => {
  const rows = req.payload.collections[`${kind}s`].config.flattenedFields.map(async (field) => {
    const value = record[field.name]
    if (!read.has(field.name)) return []
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const names = await namesOf(req, field.relationTo, [value].flat())
      return names.length > 0
        ? [{ label: said(field.label, req) || field.name, value: names.join(', ') }]
        : []
    }
    if (typeof value !== 'string' || value === '') return []
    const option = field.type === 'select' ? field.options.find((one) => valueOf(one) === value) : null
    const text = field.type === 'date' ? dayInWords(value, languageOf(req)) : value
    const inWords = typeof option === 'object' && option !== null ? said(option.label, req) : text
    return [{ label: said('label' in field ? field.label : null, req) || field.name, value: inWords }]
  })
  return (await Promise.all(rows)).flat()
}

/** What related records are called. */
const namesOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  related: readonly unknown[],
): Promise<string[]> => {
  const ids = related.map((one) => idOf(one)).filter((id) => id !== null)
  if (ids.length === 0) return []
  const name = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { [name]: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => textOf((doc as unknown as Record<string, unknown>)[name]))
}

const read = new Set(
  'title summary description sectors policyDomain provider organisation audience privacy website maturity digital deployableIn cost urgency validUntil'.split(
    ' ',
  ),
)
const valueOf = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

const languageOf = ({ i18n }: PayloadRequest): 'nl' | 'en' => (i18n.language === 'en' ? 'en' : 'nl')
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const attachmentsOf = async (
  req: PayloadRequest,
  { attachments }: Submission,
): Promise<Dossier['attachments']> => {
  const ids = (attachments ?? []).map((one) => idOf(one)).filter((id) => id !== null)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ url, name, filesize }) => ({
    url: url ?? '',
    name,
    kilobytes: Math.ceil((filesize ?? 0) / 1000),
  }))
}
