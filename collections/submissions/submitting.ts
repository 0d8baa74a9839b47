import type { UIField } from 'payload'
import { labelled, say } from '../fields/labelled.ts'
import type { OwnRecord } from './of-record.ts'

/** Beside a federation's own record: sends it in, and says how it stands. Staff see nothing of it. */
export const submittingField = (collection: OwnRecord['collection']): UIField => ({
  name: 'submitting',
  type: 'ui',
  ...labelled(say('Indienen', 'Submit'), say('Stuur dit naar de redactie.', 'Send this to the editors.'), {
    position: 'sidebar' as const,
    disableListColumn: true,
    components: {
      Field: { path: '/admin/federation/submitting.tsx#Submitting', serverProps: { collection } },
    },
  }),
})

/** Above the fields of such a record: why there is nothing to type in now. */
export const reviewedField = (collection: OwnRecord['collection']): UIField => ({
  name: 'reviewed',
  type: 'ui',
  ...labelled(
    say('Wordt nagelezen', 'Being read'),
    say('Waarom je nu niets kunt wijzigen.', 'Why you cannot change anything now.'),
    {
      disableListColumn: true,
      components: {
        Field: { path: '/admin/federation/reviewed.tsx#Reviewed', serverProps: { collection } },
      },
    },
  ),
})
