import type { UIField } from 'payload'
import { labelled, say } from '../fields/labelled.ts'

/** At the top of a submission: what came in, what it would make, and the decisions. */
export const reviewField: UIField = {
  name: 'review',
  type: 'ui',
  ...labelled(
    say('Beoordelen', 'Review'),
    say('Wat er binnenkwam, en wat je beslist.', 'What came in, and what you decide.'),
    {
      components: { Field: '/admin/moderation/review.tsx#Review' },
      disableListColumn: true,
    },
  ),
}

/** In lists: how long it has been waiting. */
export const ageField: UIField = {
  name: 'age',
  type: 'ui',
  ...labelled(say('Wacht al', 'Waiting'), say('Sinds het binnenkwam.', 'Since it came in.'), {
    components: {
      Field: '/admin/moderation/nothing.tsx#Nothing',
      Cell: '/admin/moderation/age.tsx#Age',
    },
  }),
}
