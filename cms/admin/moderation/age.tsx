import type { DefaultServerCellComponentProps } from 'payload'
import { daysSince } from '../days.ts'
import { languageOf, words } from './words.ts'

/** How long a submission has been waiting, in days. */
export const Age = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const days = daysSince(String((rowData as { createdAt?: unknown } | undefined)?.createdAt), Date.now())
  return <span>{Number.isNaN(days) ? '' : words[languageOf(i18n.language)].days(days)}</span>
}
