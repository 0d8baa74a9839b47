import type { UIField } from 'payload'
import { labelled, say } from '../fields/labelled.ts'

/** At the top of a match: asks both sides whether they want to meet, and says what they answered. */
export const introducingField: UIField = {
  name: 'introducing',
  type: 'ui',
  ...labelled(
    say('Kennismaking', 'Introduction'),
    say('Vraag beide kanten of ze willen kennismaken.', 'Ask both sides whether they want to meet.'),
    {
      disableListColumn: true,
      components: { Field: '/admin/matches/introducing.tsx#Introducing' },
    },
  ),
}
