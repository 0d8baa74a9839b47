import type { FlattenedField } from 'payload'
import { isReference, wrongValue } from './shape.ts'

/** The operators that Payload's PostgreSQL adapter has for our fields; it breaks on the others (near, within, all). */
const operators = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])
/** The admin's own filters nest three levels. */
const deepest = 10

/** What is wrong with a filter, in the words of the one who asked; null when it can be looked at. */
export const refusalOfWhere = (fields: FlattenedField[], where: unknown, depth = 0): string | null => {
  if (where === undefined || where === null) return null
  if (!isRecord(where)) return '"where" is een filter, zoals where[title][like]=zorg.'
  if (depth > deepest) return `Een filter gaat hoogstens ${deepest} niveaus diep.`
  for (const [path, constraint] of Object.entries(where)) {
    const refusal = /^(and|or)$/i.test(path)
      ? refusalOfList(fields, path, constraint, depth)
      : refusalOfConstraint(fields, path, constraint)
    if (refusal) return refusal
  }
  return null
}

const refusalOfList = (
  fields: FlattenedField[],
  path: string,
  list: unknown,
  depth: number,
): string | null => {
  if (!Array.isArray(list)) return `"${path}" is een lijst van filters.`
  return list.map((one) => refusalOfWhere(fields, one ?? 0, depth + 1)).find((one) => one !== null) ?? null
}

const refusalOfConstraint = (fields: FlattenedField[], path: string, constraint: unknown): string | null => {
  const name = path.slice(0, 60)
  if (!isRecord(constraint)) return `Zeg hoe je op "${name}" filtert, zoals where[${name}][equals]=….`
  const field = fields.find((one) => one.name === path)
  for (const [operator, value] of Object.entries(constraint)) {
    if (!operators.has(operator)) return `De bewerking "${operator.slice(0, 30)}" bestaat niet.`
    const values = listOf(operator, value)
    const isRight = values.every(
      (one) => isComparable(one) && (operator === 'exists' || fits(field, path, one)),
    )
    if (!isRight) return `Met deze waarde kun je "${name}" niet vergelijken.`
  }
  return null
}

const listOf = (operator: string, value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : operator.endsWith('in') && typeof value === 'string'
      ? value.split(',')
      : [value]

type Comparable = string | number | boolean | Date | null

const isComparable = (value: unknown): value is Comparable =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value)

/** Whether the database can compare the value with the field; paths through groups and relations are left to it. */
const fits = (field: FlattenedField | undefined, path: string, value: Comparable): boolean => {
  if (value === null || value === 'null' || value === '') return true
  if (path === 'id') return isReference(value)
  return field === undefined || wrongValue(field, isText(field) ? String(value) : value, path) === null
}

const isText = ({ type }: FlattenedField): boolean =>
  type === 'text' || type === 'textarea' || type === 'email'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
