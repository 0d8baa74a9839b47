import type { Field, FilterOptionsProps } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { labelled, say } from '../fields/labelled.ts'
import type { Submission } from '../payload-types.ts'

/** With whom the record of a request for an introduction is brought together; the challenge that an offer was sent in for. */
export const counterpartField: Field = {
  name: 'counterpart',
  type: 'relationship',
  relationTo: ['challenges', 'solutions'],
  access: { read: staffOnly, create: staffOnly, update: staffOnly },
  // A challenge meets a solution; who has the same problem stands beside a challenge.
  filterOptions: ({ data, relationTo }: FilterOptionsProps<Submission>) =>
    data.kind !== 'introduction' || data.record?.relationTo !== relationTo,
  ...labelled(
    say('De andere kant', 'The other side'),
    say(
      'Bij een kennismaking: staat de uitdaging of oplossing van de inzender al op het portaal? Kies ze hier. Leeg: goedkeuren maakt er een concept van. Bij een andere inzending: de uitdaging waarop ze antwoordt, of die hetzelfde probleem heeft.',
      'For an introduction: is the submitter’s challenge or solution on the portal already? Choose it here. Empty: approving makes a draft of it. For another submission: the challenge that it answers, or that has the same problem.',
    ),
    {
      position: 'sidebar' as const,
      condition: ({ kind, counterpart }: Partial<Submission>) =>
        kind === 'introduction' || Boolean(counterpart),
    },
  ),
}
