import type { Field, FieldHook } from 'payload'
import { publicBefore } from '../hooks/public-record.ts'
import { notInCopies } from './copies.ts'
import { labelled, say, type Words } from './labelled.ts'

/** Until when a record stands, and for which end whoever put it forward was asked whether it still does. */
export const validityFields = (until: Words): Field[] => [
  {
    name: 'validUntil',
    type: 'date',
    ...labelled(say('Geldig tot', 'Valid until'), until, {
      position: 'sidebar' as const,
      date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMMM yyyy' },
    }),
  },
  {
    name: 'validAsked',
    type: 'text',
    maxLength: 10,
    access: { read: () => false, create: () => false, update: () => false },
    hooks: { ...notInCopies, beforeChange: [keepAsked] },
    ...labelled(
      say('Gevraagd of het nog geldig is', 'Asked whether it is still valid'),
      say('Van het portaal zelf.', 'The portal’s own.'),
      { hidden: true },
    ),
  },
]

/** The public record knows what was asked; a draft that was begun before does not, and would have it asked again. */
const keepAsked: FieldHook = ({ collection, originalDoc, req, value }) => {
  const { id } = (originalDoc ?? {}) as { id?: unknown }
  const before = collection && id ? publicBefore(req, collection.slug, id) : null
  return before ? (before.validAsked ?? null) : (value as unknown)
}
