import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { labelled, say } from './fields/labelled.ts'
import { line } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'

/** Words that may stand for each other when someone searches. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: { singular: say('Synoniemengroep', 'Synonym group'), plural: say('Synoniemen', 'Synonyms') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'terms', 'updatedAt'],
    group: groups.settings,
    description: say(
      'Woorden die in een zoekvraag voor elkaar mogen staan. Meteen na het bewaren actief in de matching.',
      'Words that may stand for each other in a query. Active in the matching as soon as they are saved.',
    ),
  },
  access: accessFor('synonyms'),
  versions: false,
  defaultSort: 'label',
  hooks: { beforeOperation: [guardPublicQuery(['label'])] },
  fields: [
    {
      name: 'terms',
      type: 'text',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 40,
      maxLength: 60,
      ...labelled(
        say('Woorden', 'Words'),
        say(
          'Twee of meer woorden of korte zinsdelen die hetzelfde betekenen.',
          'Two or more words or short phrases that mean the same.',
        ),
      ),
    },
    {
      ...line(
        'label',
        say('Naam', 'Name'),
        say(
          'Om de groep terug te vinden; leeg: het eerste woord.',
          'To find the group again; empty: the first word.',
        ),
      ),
      hooks: {
        beforeValidate: [
          ({ value, siblingData }): unknown => {
            const terms: unknown = siblingData.terms
            return value || (Array.isArray(terms) ? terms[0] : value)
          },
        ],
      },
    },
  ],
}
