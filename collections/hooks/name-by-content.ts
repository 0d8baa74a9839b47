import { randomUUID } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { operationOf } from './hook-arguments.ts'

/**
 * A file gets a name of ours: what a client calls it says nothing about what is in it and may be hostile. It comes with the
 * request: Payload would also fetch it from an address that the request names.
 * @throws APIError 400 when there is no file
 */
export const nameByContent: CollectionBeforeOperationHook = (hook) => {
  const { args, overrideAccess, req } = hook
  const operation = operationOf(hook)
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  if (operation === 'create' && !overrideAccess && !req.file && !isCopy)
    throw new APIError('Kies een bestand: png, jpeg of webp.', 400, null, true)
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  req.file.name = `${randomUUID()}.${extensions[req.file.mimetype] ?? 'bin'}`
  return args
}

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}
