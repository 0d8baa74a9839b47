import { randomUUID } from 'node:crypto'

/**
 * The hooks of a field that stays behind when a record is copied. A copy belongs to whoever makes it, who may not have
 * been allowed to read everything of the original.
 */
export const notInCopies = { beforeDuplicate: [() => null] }

/** The hooks of a slug: a copy gets one of its own, that can be read as a copy's. */
export const ownInCopies = {
  beforeDuplicate: [
    ({ value }: { value?: unknown }) =>
      typeof value === 'string' && value !== ''
        ? `${value.slice(0, 68).replace(/-+$/, '')}-kopie-${randomUUID().slice(0, 4)}`
        : value,
  ],
}
