import type { UIField } from 'payload'
import { labelled, say } from '../fields/labelled.ts'
import type { Kind } from './rules.ts'

/** Beside a record's publish button: what it needs before it is published. */
export const checklistField = (kind: Kind): UIField => ({
  name: 'checklist',
  type: 'ui',
  ...labelled(
    say('Klaar om te publiceren?', 'Ready to publish?'),
    say('Wat er nog ontbreekt.', 'What is still missing.'),
    {
      position: 'sidebar' as const,
      disableListColumn: true,
      components: {
        Field: { path: '/admin/moderation/record-checklist.tsx#RecordChecklist', serverProps: { kind } },
      },
    },
  ),
})
