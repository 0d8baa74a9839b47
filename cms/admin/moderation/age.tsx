import type { DefaultServerCellComponentProps } from 'payload'
import { waitingStates } from '#collections/submissions/transitions.ts'
import { daysSince } from '../days.ts'
import { languageOf, words } from './words.ts'

/** How long a submission has been waiting for us, in days; nothing when it waits for somebody else, or is done. */
export const Age = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const row = rowData as { createdAt?: unknown; state?: unknown } | undefined
  const waits = waitingStates.some((one) => one === row?.state)
  const days = waits ? daysSince(String(row?.createdAt), Date.now()) : Number.NaN
  return <span>{Number.isNaN(days) ? '' : words[languageOf(i18n.language)].days(days)}</span>
}
