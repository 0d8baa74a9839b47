export type Id = number | string

/** The id of a relation that may be empty, an id, or a populated record. */
export const idOf = (value: unknown): Id | null => {
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}
