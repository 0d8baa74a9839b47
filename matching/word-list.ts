// Words are in lower case, so a capital can say both "here a word begins" and how much it shares with the last one.
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Writes words in order of letters as one text: each by what it does not share with the one before. */
export function encodeWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const length = shared(words[at - 1] ?? '', word)
      return capitals.charAt(length) + word.slice(length)
    })
    .join('')
}

/** Reads what `encodeWords` wrote. */
export function decodeWords(text: string): string[] {
  let last = ''
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    last = last.slice(0, capitals.indexOf(piece.charAt(0))) + piece.slice(1)
    return last
  })
}

function shared(a: string, b: string): number {
  let length = 0
  while (length < capitals.length - 1 && length < a.length && a[length] === b[length]) length += 1
  return length
}
