import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { refusalOfWhere } from './where.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'updatedAt', type: 'date' },
  { name: 'status', type: 'select', options: ['open', 'solved'] },
  { name: 'sectors', type: 'relationship', relationTo: 'sectors', hasMany: true },
] as FlattenedField[]
const refusal = (where: unknown): string | null => refusalOfWhere(fields, where)

it.each<unknown>([
  undefined,
  {},
  { title: { like: 'zorg', not_equals: '12' } },
  { or: [{ title: { equals: 12 } }, { AND: [{ status: { in: 'open,solved' } }] }] },
  { updatedAt: { greater_than: '2026-11-24T00:00:00.000Z', exists: 'true' } },
  { sectors: { in: ['1', 2] }, id: { equals: '5' }, 'organisation.name': { equals: 'x' } },
  { status: { equals: 'null' } },
])('lets %j through', (where) => expect(refusal(where)).toBeNull())

it.each<unknown>([
  'foo',
  1,
  [],
  { title: 'x' },
  { or: 1 },
  { and: [1] },
  { title: { near: '1,2,3' } },
  { title: { constructor: 'x' } },
  { title: { equals: { a: 1 } } },
  { sectors: { contains: { 'contact.email': { like: 'a' } } } },
  { sectors: { in: 'x' } },
  { updatedAt: { less_than: 'gisteren' } },
  { status: { equals: 'weg' } },
  { id: { equals: '1.5' } },
])('refuses %j with a reason', (where) => expect(refusal(where)).toMatch(/\.$|…\.$/))

it('refuses filters inside filters inside filters without end', () => {
  let where: object = { title: { equals: 'x' } }
  for (let level = 0; level < 11; level += 1) where = { and: [where] }
  expect(refusal(where)).toContain('niveaus')
})
