import type { DocumentViewConfig } from 'payload'
import { mayMatch } from './may-match.ts'

/** Beside a record's own tabs: what fits it, for who may match. Its label stands with the cms's other words. */
export const workbenchTab = (side: 'challenge' | 'solution'): DocumentViewConfig => ({
  path: '/matchen',
  Component: { path: '/admin/workbench/tab.tsx#WorkbenchTab', serverProps: { side } },
  tab: {
    href: '/matchen',
    label: ({ t }) => t('workbench:title'),
    order: 200,
    condition: ({ req }) => mayMatch(req.user),
  },
})
