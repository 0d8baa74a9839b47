import type { CollectionSlug, Field, RelationshipField } from 'payload'
import { choices, labelled, say, type Words } from './labelled.ts'

type One = { required?: boolean; sidebar?: boolean }

/** A link to one other record. */
export const one = (name: string, relationTo: CollectionSlug, label: Words, help: Words, options: One = {}) =>
  ({
    name,
    type: 'relationship',
    relationTo,
    index: true,
    required: options.required ?? false,
    ...labelled(label, help, options.sidebar ? { position: 'sidebar' as const } : undefined),
  }) satisfies RelationshipField

/** Links to several other records. */
export const many = (
  name: string,
  relationTo: CollectionSlug,
  label: Words,
  help: Words,
  options: One = {},
) =>
  ({
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    required: options.required ?? false,
    ...labelled(label, help, options.sidebar ? { position: 'sidebar' as const } : undefined),
  }) satisfies RelationshipField

/** The sectors of society that a record belongs to: one or more. */
export const sectorsField = (options: One = {}): Field =>
  many(
    'sectors',
    'sectors',
    say('Sectoren', 'Sectors'),
    say(
      'Waar in de samenleving dit speelt. Kies er gerust meer dan een.',
      'Where in society this plays. Feel free to choose more than one.',
    ),
    options,
  )

/** The initiatives that a record builds on, overlaps with or continues. */
export const initiativesField: Field = {
  name: 'initiatives',
  type: 'array',
  labels: { singular: say('Initiatief', 'Initiative'), plural: say('Initiatieven', 'Initiatives') },
  ...labelled(
    say('Bestaande initiatieven', 'Existing initiatives'),
    say(
      'Wat bestaat er al, en hoe hangt dit ermee samen?',
      'What exists already, and how does this relate to it?',
    ),
  ),
  fields: [
    one(
      'initiative',
      'initiatives',
      say('Initiatief', 'Initiative'),
      say(
        'Staat het er niet bij? Voeg het eerst toe aan het register.',
        'Not in the list? Add it to the register first.',
      ),
      { required: true },
    ),
    {
      name: 'relation',
      type: 'select',
      required: true,
      defaultValue: 'builds-on',
      options: choices({
        'builds-on': ['bouwt voort op', 'builds on'],
        overlaps: ['overlapt met', 'overlaps with'],
        continues: ['zet voort', 'continues'],
      }),
      ...labelled(
        say('Verband', 'Relation'),
        say('Hoe dit record zich tot het initiatief verhoudt.', 'How this record relates to the initiative.'),
      ),
    },
  ],
}
