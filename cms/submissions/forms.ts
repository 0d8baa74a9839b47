import type { PayloadRequest } from 'payload'
import { formOf, type Form, type Language, type Lists } from '#intake/form.ts'
import { isId } from '../input/shape.ts'
import { refuse } from './refusal.ts'

/**
 * The published form with this number, as the site asks it.
 * @throws Refused 404 when there is none
 */
export const publishedForm = async (req: PayloadRequest, id: unknown): Promise<Form> => {
  const record = await formRecord(req, id)
  if (record?._status !== 'published') return refuse(404, 'noForm')
  return formOf(record, await listsIn(req, record.language))
}

/** The form with this number as it is now, published or not; null when it is gone. */
export const formOfSubmission = async (
  req: PayloadRequest,
  id: unknown,
  { draft = false } = {},
): Promise<Form | null> => {
  const record = await formRecord(req, id, draft)
  return record ? formOf(record, await listsIn(req, record.language)) : null
}

/** The published form that asks for a kind of submission, in a language or else in Dutch; null when there is none. */
export const formFor = async (
  req: PayloadRequest,
  kind: Form['kind'],
  language: Language,
): Promise<Form | null> => {
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { kind: { equals: kind }, _status: { equals: 'published' } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const record = docs.find((one) => one.language === language) ?? docs.find((one) => one.language === 'nl')
  return record ? formOf(record, await listsIn(req, record.language)) : null
}

const formRecord = async (req: PayloadRequest, id: unknown, draft = false) =>
  isId(id)
    ? req.payload.findByID({
        collection: 'forms',
        id,
        draft,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null

/** The sectors and policy domains that a question can offer, by slug. */
const listsIn = async (req: PayloadRequest, locale: Language): Promise<Lists> => {
  const common = { depth: 0, pagination: false, locale, overrideAccess: true, req, sort: 'name' } as const
  const sectors = await req.payload.find({
    ...common,
    collection: 'sectors',
    select: { name: true, slug: true },
  })
  const domains = await req.payload.find({
    ...common,
    collection: 'policy-domains',
    select: { name: true, slug: true },
  })
  const options = (docs: { name: string; slug?: string | null }[]) =>
    docs.flatMap(({ name, slug }) => (slug ? [{ value: slug, label: name }] : []))
  return { sectors: options(sectors.docs), 'policy-domains': options(domains.docs) }
}
