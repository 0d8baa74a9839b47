import type { CollectionBeforeOperationHook } from 'payload'

/** What hooks may count on in a record of any collection. Payload itself says `any`. */
export type Saved = {
  id: number
  slug?: unknown
  _status?: unknown
  [field: string]: unknown
}

/** The operation that a hook runs before. */
export const operationOf = (hook: Parameters<CollectionBeforeOperationHook>[0]): string =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload marks the property because of one of its many values
  hook.operation
