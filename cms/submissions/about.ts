import type { PayloadRequest } from 'payload'
import type { Submission } from '#collections/payload-types.ts'
import { idOf } from '#collections/access/rules.ts'
import type { Form } from '#intake/form.ts'
import { isId } from '../input/shape.ts'
import { refuse } from './refusal.ts'
import { routeBySectors, routeOf } from './route.ts'
import { isObject } from './sealed-endpoint.ts'

const all = ['solutions', 'challenges', 'initiatives', 'organisations', 'ambassadors'] as const
/** What each kind of form can be about; the others are about what they bring in, and may stand beside a challenge. */
const collections: Partial<Record<Form['kind'], readonly (typeof all)[number][]>> = {
  correction: all,
  contact: all,
  introduction: ['solutions', 'challenges'],
}

/**
 * The public record that a correction, a question or a request is about, and who looks after it.
 * @param domain the policy domain that the submitter chose
 * @throws Refused 404 when it is not public, 400 when one that needs a record names none
 */
export const aboutOf = async (
  req: PayloadRequest,
  about: unknown,
  form: Form,
  domain: number | null,
): Promise<Partial<Pick<Submission, 'record' | 'counterpart' | 'title' | 'policyDomain' | 'ambassador'>>> => {
  const takes = collections[form.kind]
  if (!takes) return besideOf(req, about)
  if (!isObject(about)) return form.kind === 'contact' ? {} : refuse(400, 'noRecord', form.language)
  const collection = takes.find((one) => one === about.collection)
  const { id } = about
  if (!collection || !isId(id)) return refuse(404, 'noRecord', form.language)
  const record = await publicRecord(req, collection, id)
  if (!record) return refuse(404, 'noRecord', form.language)
  const own = 'policyDomain' in record ? idOf(record.policyDomain) : null
  return {
    record: { relationTo: collection, value: id },
    title: 'title' in record ? record.title : record.name,
    ...(collection === 'ambassadors' ? { ambassador: id } : {}),
    ...(typeof own === 'number' ? { policyDomain: own, ...(await routeOf(req, own)) } : {}),
    // The page of a record names who brings both sides together: that is who gets the request.
    ...(form.kind === 'introduction' && own === null && domain === null && 'sectors' in record
      ? await routeBySectors(req, (record.sectors ?? []).map(Number))
      : {}),
  }
}

/** The challenge that an offer answers, or a like problem stands beside. One that went away meanwhile stops nobody. */
const besideOf = async (req: PayloadRequest, about: unknown): Promise<Pick<Submission, 'counterpart'>> => {
  if (!isObject(about) || about.collection !== 'challenges' || !isId(about.id)) return {}
  const challenge = await publicRecord(req, 'challenges', about.id)
  return challenge ? { counterpart: { relationTo: 'challenges', value: about.id } } : {}
}

const publicRecord = async (req: PayloadRequest, collection: (typeof all)[number], id: number) => {
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return record?._status === 'published' ? record : null
}
