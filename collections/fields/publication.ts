import type { CollectionConfig, DateField } from 'payload'
import { onlyStaffPublish } from '../hooks/only-staff-publish.ts'
import { rememberPublicRecord } from '../hooks/public-record.ts'
import { stampPublication } from '../hooks/stamp-publication.ts'
import { notInCopies } from './copies.ts'
import { labelled, say } from './labelled.ts'

/** Drafts, autosave, versions and scheduled publishing, the same for everything that is published. */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 2000 }, schedulePublish: { timeFormat: 'HH:mm' } },
}

/** What happens whenever a drafted record is saved. */
export const publicationHooks = [onlyStaffPublish, stampPublication, rememberPublicRecord]

/** The date shown as the record's own; filled in at the first publication. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  hooks: notInCopies,
  ...labelled(
    say('Gepubliceerd op', 'Published on'),
    say(
      'Wordt ingevuld bij de eerste publicatie. Lijsten staan in deze volgorde.',
      'Filled in at the first publication. Lists follow this order.',
    ),
    {
      position: 'sidebar' as const,
      date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMMM yyyy' },
    },
  ),
}
