'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { title?: string; label?: string; required?: boolean }

/** What stands on a row of a form that is folded: the heading of a step, or a question with a star when it is required. */
export const RowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const { title, label, required } = data
  return <span>{`${(rowNumber ?? 0) + 1}. ${title ?? label ?? ''}${required ? ' *' : ''}`}</span>
}
