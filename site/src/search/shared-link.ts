/**
 * A link to a search holds the text and the filters behind the `#`: browsers keep that part to themselves, so that no
 * server, and no log of one, ever learns it.
 */
import type { Question } from './answers.ts'

/** What someone asks, as the form has it. */
export type Asked = Omit<Question, 'typing'>

export const fragmentOf = ({ text, sector, deployableNow }: Asked): string =>
  `#${new URLSearchParams({
    q: text.trim(),
    ...(sector ? { sector } : {}),
    ...(deployableNow ? { inzetbaar: 'direct' } : {}),
  })}`

/** Reads it back; null when the fragment is none of ours. */
export const askedIn = (fragment: string): Asked | null => {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const text = values.get('q')?.trim()
  if (!text) return null
  return { text, sector: values.get('sector') ?? '', deployableNow: values.has('inzetbaar') }
}
