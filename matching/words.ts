import { bounds } from './weights.ts'

/** A word of a text: folded, and with its place in the original, so that the original can be marked. */
export type Word = { text: string; start: number; end: number; sentence: number }

/**
 * Takes a text apart into words. Hyphens part words, except where one side is not a word of its own: `e-learning`,
 * `wi-fi` and `back-up` become one word. `foto's` becomes `foto`. Words beyond the bound are left out.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let last = 0
  for (const match of text.slice(0, bounds.textLength).matchAll(wordPattern)) {
    const raw = match[0]
    const start = match.index
    if (sentenceEnd.test(text.slice(last, start))) sentence += 1
    last = start + raw.length
    for (const piece of piecesOf(raw)) {
      const folded = fold(piece.text)
      if (folded.length > 1 && folded.length <= bounds.wordLength)
        words.push({
          text: folded,
          start: start + piece.at,
          end: start + piece.at + piece.text.length,
          sentence,
        })
    }
  }
  return words
}

/** Lower case without accents, ligatures or invisible characters: `Coördinatie` and `coordinatie` are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđ]/g, (letter) => ligatures[letter] ?? letter)
}

/** A word as it is shown: in lower case, with its accents and hyphens. */
export function asWritten(word: string): string {
  return word.replace(invisible, '').normalize('NFC').toLowerCase()
}

const ligatures: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' }
// Letters and digits, what is written over or invisibly between them, and a hyphen between two of them.
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]|[-‐‑](?=[\p{L}\p{N}]))*(?:['’]s(?![\p{L}\p{N}]))?/gu
const invisible = /[\u00ad\u200b-\u200d]/g
const sentenceEnd = /[.!?\n]/

function piecesOf(raw: string): { text: string; at: number }[] {
  const word = raw.replace(/['’]s$/u, '')
  const parts = word.split(/[-‐‑]/)
  const joined = parts.length > 1 && (parts[0]?.length === 1 || (parts.at(-1)?.length ?? 0) <= 2)
  if (joined || parts.length === 1) return [{ text: word, at: 0 }]
  let at = 0
  return parts.map((text) => {
    const piece = { text, at }
    at += text.length + 1
    return piece
  })
}
