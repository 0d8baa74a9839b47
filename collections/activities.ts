import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { say } from './fields/labelled.ts'
import { line } from './fields/text.ts'

/** Who did what, when. Written by the portal itself, read by administrators, changed by nobody. */
export const Activities: CollectionConfig = {
  slug: 'activities',
  labels: { singular: say('Handeling', 'Activity'), plural: say('Logboek', 'Audit trail') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'actor', 'action', 'title'],
    group: groups.settings,
    description: say(
      'Wie deed wat, en wanneer. Niemand kan hier iets wijzigen.',
      'Who did what, and when. Nobody can change anything here.',
    ),
  },
  access: accessFor('activities'),
  versions: false,
  defaultSort: '-createdAt',
  fields: [
    line(
      'actor',
      say('Wie', 'Who'),
      say(
        'Het account, of "portaal" voor wat vanzelf gebeurt.',
        'The account, or "portal" for what happens by itself.',
      ),
      { required: true },
    ),
    line(
      'action',
      say('Wat', 'What'),
      say(
        'Aangemaakt, gewijzigd, concept bewaard, gepubliceerd, offline gehaald of verwijderd.',
        'Created, changed, saved a draft, published, taken offline or deleted.',
      ),
      { required: true },
    ),
    line(
      'collection',
      say('Soort', 'Kind'),
      say('De collectie van het record.', 'The collection of the record.'),
      { required: true },
    ),
    line('record', say('Nummer', 'Number'), say('Het nummer van het record.', 'The number of the record.'), {
      required: true,
    }),
    line('title', say('Titel', 'Title'), say('De titel op dat moment.', 'The title at that moment.'), {
      maxLength: 240,
    }),
    line('fields', say('Velden', 'Fields'), say('Welke velden veranderden.', 'Which fields changed.'), {
      maxLength: 1000,
    }),
  ],
}
