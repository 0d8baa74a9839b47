import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Saved } from './hook-arguments.ts'

type Row = Record<string, unknown> | null
type Memory = Map<string, Row>

/**
 * Remembers what the public saw of a record before it is changed. Hooks after the change are given the latest *draft* as
 * the previous document, and whether a draft was saved beside the public record or in its place they are not told.
 */
export const rememberPublicRecord: CollectionBeforeChangeHook<Saved> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc)
    memory(req).set(`${collection.slug}/${originalDoc.id}`, await rowOf(req, collection.slug, originalDoc.id))
  return data
}

/** The record as the public saw it before this request changed it; null when it was not public. */
export const publicBefore = (req: PayloadRequest, collection: CollectionSlug, id: unknown): Row => {
  const row = memory(req).get(`${collection}/${String(id)}`) ?? null
  return row?._status === 'published' ? row : null
}

/** Whether the public sees the record now, in the eyes of this transaction. */
export const isPublicNow = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<boolean> => (await rowOf(req, collection, id))?._status === 'published'

/** Whether the public sees that this was saved: not a draft of what was never published, nor one beside what stays as it is. */
export const isSeenByPublic = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  doc: Pick<Saved, 'id' | '_status'>,
): Promise<boolean> =>
  !('_status' in doc) ||
  doc._status === 'published' ||
  (publicBefore(req, collection, doc.id) !== null && !(await isPublicNow(req, collection, doc.id)))

const rowOf = async (req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<Row> => {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row ?? null
}

/**
 * A request has one context, which it shares with all that it sets off. The memory hangs on it by name: each call of the
 * Local API gives the request a copy of its context.
 */
const memory = ({ context }: PayloadRequest): Memory => {
  const known: unknown = context[inContext]
  if (known instanceof Map) return known as Memory
  const fresh: Memory = new Map()
  context[inContext] = fresh
  return fresh
}

const inContext = 'publicRecords'
