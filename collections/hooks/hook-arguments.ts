import type { CollectionBeforeOperationHook } from 'payload'

/** What hooks may count on in a record of any collection. Payload itself says `any`. */
export type Saved = {
  id: number
  slug?: unknown
  _status?: unknown
  [field: string]: unknown
}

/** The operation that a hook runs before. Payload marks the property as deprecated because of one of its many values. */
export const operationOf = (hook: Parameters<CollectionBeforeOperationHook>[0]): string =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  hook.operation
