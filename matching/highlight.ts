import { stemOf } from './stem.ts'
import type { Reason } from './types.ts'
import { wordsOf } from './words.ts'

/** A piece of a text, marked or not; together the pieces are the text. */
export type Segment = { text: string; hit: boolean }

/**
 * Cuts a text where its words answer to the reasons of a match (or to plain words), accents and endings aside, so
 * that a page can mark them. Pure: markup is the caller's.
 */
export function highlight(text: string, marks: readonly (Reason | string)[]): Segment[] {
  const words = new Set<string>()
  for (const mark of marks)
    if (typeof mark !== 'string') words.add(mark.term)
    else
      for (const { text: word } of wordsOf(mark))
        words.add(word).add(stemOf(word, 'nl')).add(stemOf(word, 'en'))
  const plain = marks.some((mark) => typeof mark === 'string')
  const segments: Segment[] = []
  let from = 0
  for (const { text: word, start, end } of wordsOf(text)) {
    if (!words.has(word) && !(plain && (words.has(stemOf(word, 'nl')) || words.has(stemOf(word, 'en')))))
      continue
    if (start > from) segments.push({ text: text.slice(from, start), hit: false })
    segments.push({ text: text.slice(start, end), hit: true })
    from = end
  }
  if (from < text.length) segments.push({ text: text.slice(from), hit: false })
  return segments
}
