import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { wrongShape } from './shape.ts'

const field = (name: string, type: string, more: object = {}) => ({ name, type, ...more }) as FlattenedField
const row = [field('label', 'text'), field('to', 'relationship', { relationTo: 'pages' })]
const fields = [
  field('title', 'text'),
  field('tags', 'text', { hasMany: true }),
  field('order', 'number'),
  field('partner', 'checkbox'),
  field('until', 'date'),
  field('kind', 'select', { options: [{ value: 'a', label: 'A' }, 'b'] }),
  field('owner', 'relationship', { relationTo: 'users' }),
  field('sectors', 'relationship', { relationTo: 'sectors', hasMany: true }),
  field('contact', 'group', { flattenedFields: [field('email', 'email')] }),
  field('links', 'array', { flattenedFields: row }),
  field('layout', 'blocks', { blocks: [{ slug: 'call', flattenedFields: row }] }),
]

it.each([
  {},
  { title: null, order: '', until: null, owner: null, contact: null, links: null },
  { title: 'x', tags: ['a'], order: '12', partner: 'true', until: '2026-11-24', kind: 'b', owner: '7' },
  { sectors: [1, '2', { id: 3 }], contact: { email: 'a@b.example' }, links: [{ label: 'x', to: 1 }] },
  // What the form of the admin sends for a list without rows.
  { links: 0, layout: [{ blockType: 'call', label: 'x' }] },
  { unknown: 1 },
])('lets %j through', (data) => expect(wrongShape(fields, data)).toBeNull())

it.each([
  [{ title: 1 }, 'title'],
  [{ title: {} }, 'title'],
  [{ tags: ['a', 1] }, 'tags.1'],
  [{ order: 'x' }, 'order'],
  [{ partner: 'yes' }, 'partner'],
  [{ until: '99999-01-01' }, 'until'],
  [{ until: 5 }, 'until'],
  [{ kind: 'c' }, 'kind'],
  [{ owner: -1 }, 'owner'],
  [{ owner: 2_147_483_648 }, 'owner'],
  [{ sectors: [1, 'x'] }, 'sectors.1'],
  [{ contact: { email: [] } }, 'contact.email'],
  [{ contact: 1 }, 'contact'],
  [{ links: {} }, 'links'],
  [{ links: [1] }, 'links.0'],
  [{ links: [{ to: 'x' }] }, 'links.0.to'],
  [{ links: [{ id: {} }] }, 'links.0.id'],
  [{ layout: [{ blockType: 'nope' }] }, 'layout.0'],
  [[], '.'],
  [null, '.'],
])('finds what is wrong with %j', (data, path) => expect(wrongShape(fields, data)).toBe(path))
