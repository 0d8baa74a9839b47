import type { FlattenedField } from 'payload'

/** The largest id: PostgreSQL's integer. */
const largestId = 2_147_483_647

/** Whether a value can be the id of a record. */
export const isId = (id: unknown): id is number =>
  typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= largestId

/**
 * Compares data with the fields that it is meant for. Payload writes what has another type as text ("{}") or hands it to
 * the database, and on drafts checks nothing at all.
 * @returns the path of the first value of a wrong type, null when there is none. What is absent or null is never wrong.
 */
export const wrongShape = (fields: FlattenedField[], data: unknown, at = ''): string | null => {
  if (!isRecord(data)) return at || '.'
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null || value === '') continue
    const wrong = wrongValue(field, value, at ? `${at}.${field.name}` : field.name)
    if (wrong) return wrong
  }
  return null
}

/** The path of what is wrong about one field's value, null when it is right. */
export const wrongValue = (field: FlattenedField, value: unknown, at: string): string | null => {
  const each = (isRight: (one: unknown) => boolean): string | null =>
    'hasMany' in field && field.hasMany && Array.isArray(value)
      ? firstWrong(value, (one) => isRight(one), at)
      : isRight(value)
        ? null
        : at
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return each((one) => typeof one === 'string')
    case 'number':
      return each((one) => Number.isFinite(typeof one === 'string' ? Number(one) : one))
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? null : at
    case 'date':
      return isMoment(value) ? null : at
    case 'select':
    case 'radio':
      return each((one) =>
        field.options.some((option) => (typeof option === 'object' ? option.value : option) === one),
      )
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? null : each(isReference)
    case 'group':
      return wrongShape(field.flattenedFields, value, at)
    case 'array':
      return rows(value, at, (row, path) => wrongRow(field.flattenedFields, row, path))
    case 'blocks':
      return rows(value, at, (row, path) => {
        const block = field.blocks.find(({ slug }) => isRecord(row) && row.blockType === slug)
        return block ? wrongRow(block.flattenedFields, row, path) : path
      })
    // Payload looks at these itself, or a person cannot write them.
    case 'code':
    case 'join':
    case 'json':
    case 'point':
    case 'richText':
    case 'tab':
      return null
  }
}

/** The form of the admin sends 0 for a list without rows. */
const rows = (
  value: unknown,
  at: string,
  wrong: (row: unknown, path: string) => string | null,
): string | null => {
  if (value === 0 || value === '0') return null
  if (!Array.isArray(value)) return at
  for (const [index, row] of value.entries()) {
    const found = wrong(row, `${at}.${index}`)
    if (found) return found
  }
  return null
}

const wrongRow = (fields: FlattenedField[], row: unknown, at: string): string | null => {
  const id = isRecord(row) ? (row.id ?? '') : ''
  return typeof id === 'string' ? wrongShape(fields, row, at) : `${at}.id`
}

const firstWrong = (values: unknown[], isRight: (one: unknown) => boolean, at: string): string | null => {
  const index = values.findIndex((value) => !isRight(value))
  return index < 0 ? null : `${at}.${index}`
}

/** An id, or a record that has one. */
export const isReference = (value: unknown): boolean => {
  if (isRecord(value)) return isReference(value.id)
  if (value === 'none' || value === 'null') return true
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  return isId(id)
}

/** A moment that PostgreSQL and JavaScript both know. */
const isMoment = (value: unknown): boolean => {
  if (!(value instanceof Date) && typeof value !== 'string') return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1 && year <= 9999
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
