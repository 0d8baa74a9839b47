import type { DefaultServerCellComponentProps } from 'payload'
import { languageOf, words } from './words.ts'

/** How long a submission has been waiting, in days. */
export const Age = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const at = Date.parse(String((rowData as { createdAt?: unknown }).createdAt))
  const days = Math.floor((Date.now() - at) / 86_400_000)
  return <span>{Number.isNaN(days) ? '' : words[languageOf(i18n.language)].days(days)}</span>
}
