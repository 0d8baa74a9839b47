import type { UIField } from 'payload'
import { labelled, say } from '../fields/labelled.ts'

/** Beside a record: opens the workbench with that record chosen, for who may match. */
export const workbenchField = (side: 'challenge' | 'solution'): UIField => ({
  name: 'workbench',
  type: 'ui',
  ...labelled(
    say('Zoek matches', 'Find matches'),
    say('Kijk op de werkbank wat hierbij past.', 'See on the workbench what fits this.'),
    {
      position: 'sidebar' as const,
      disableListColumn: true,
      components: {
        Field: { path: '/admin/workbench/find-matches.tsx#FindMatches', serverProps: { side } },
      },
    },
  ),
})
