import type { CollectionBeforeChangeHook } from 'payload'
import type { Saved } from './hook-arguments.ts'

/** Notes when a record was first published; later edits keep that date. */
export const stampPublication: CollectionBeforeChangeHook<Saved> = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.publishedAt || originalDoc?.publishedAt) return data
  return { ...data, publishedAt: new Date().toISOString() }
}
