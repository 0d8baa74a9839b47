import type { Reason } from './types.ts'
import { fold, wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** A piece of a text, marked or not; together the pieces are the text. */
export type Segment = { text: string; hit: boolean }

/**
 * Cuts a text where its words answer to the reasons of a match, accents aside, so that a page can mark them; of a compound of
 * which only a part answers, that part. Pure: markup is the caller's.
 */
export function highlight(text: string, reasons: readonly Reason[]): Segment[] {
  const segments: Segment[] = []
  const isHit = hitsOf(reasons)
  let from = 0
  for (const word of wordsOf(text)) {
    const hit = isHit(word)
    if (!hit) continue
    if (hit.start > from) segments.push({ text: text.slice(from, hit.start), hit: false })
    segments.push({ text: text.slice(hit.start, hit.end), hit: true })
    from = hit.end
  }
  if (from < text.length) segments.push({ text: text.slice(from), hit: false })
  return segments
}

type Span = { start: number; end: number }

function hitsOf(reasons: readonly Reason[]): (word: Word) => Span | undefined {
  const parts = new Map<string, string>()
  for (const { term, part = fold(term) } of reasons) {
    // Two parts of one word answer: then it is marked as a whole.
    const word = fold(term)
    parts.set(word, (parts.get(word) ?? part) === part ? part : word)
  }
  return (word) => {
    const part = parts.get(word.text)
    return part === undefined ? undefined : spanOf(word, part)
  }
}

// Where a part stands in the original; all of the word when folding changed its length.
function spanOf({ text, start, end }: Word, part: string): Span {
  const at = text.indexOf(part)
  return at < 0 || text.length !== end - start
    ? { start, end }
    : { start: start + at, end: start + at + part.length }
}
