'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { at?: string; text?: string }

/** What stands on a folded line of the log: the day, and how it begins. */
export const LogLabel = () => {
  const { data } = useRowLabel<Row>()
  const { at = '', text = '' } = data
  return <span>{[at.slice(0, 10), text.slice(0, 80)].filter(Boolean).join(' · ')}</span>
}
