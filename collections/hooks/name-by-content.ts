import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

/** A file gets a name of ours: what a client calls it says nothing about what is in it and may be hostile. */
export const nameByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const extension =
    { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }[req.file.mimetype] ?? 'bin'
  req.file.name = `${randomUUID()}.${extension}`
  return args
}
