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
