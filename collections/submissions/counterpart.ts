import type { Field, FilterOptionsProps } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { labelled, say } from '../fields/labelled.ts'
import type { Submission } from '../payload-types.ts'

/** With whom the record of a request for an introduction is brought together. */
export const counterpartField: Field = {
  name: 'counterpart',
  type: 'relationship',
  relationTo: ['challenges', 'solutions'],
  access: { read: staffOnly, create: staffOnly, update: staffOnly },
  // A challenge meets a solution.
  filterOptions: ({ data, relationTo }: FilterOptionsProps<Submission>) =>
    data.record?.relationTo !== relationTo,
  ...labelled(
    say('De andere kant', 'The other side'),
    say(
      'Staat de uitdaging of oplossing van de inzender al op het portaal? Kies ze hier. Leeg: goedkeuren maakt er een concept van.',
      'Is the submitter’s challenge or solution on the portal already? Choose it here. Empty: approving makes a draft of it.',
    ),
    { position: 'sidebar' as const, condition: ({ kind }: Partial<Submission>) => kind === 'introduction' },
  ),
}
