import type { CollectionBeforeChangeHook } from 'payload'

/** Notes when a record was first published; later edits keep that date. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.publishedAt || originalDoc?.publishedAt) return data
  return { ...data, publishedAt: new Date().toISOString() }
}
