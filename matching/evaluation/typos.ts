/** Mistypes the longest word of a text: the same mistakes for the same seed. Short texts stay as they are. */
export function mistype(text: string, mistakes: number, seed: number): string {
  const longest = text.split(' ').reduce((a, b) => (b.length > a.length ? b : a))
  if (longest.length < 5) return text
  const next = numbersFrom(seed * 7919 + text.length)
  let word = longest
  for (let count = 0; count < mistakes; count += 1) word = mistake(word, next)
  return text.replace(longest, word)
}

// Leaves a letter out, adds one, replaces one, or swaps two.
function mistake(word: string, next: (below: number) => number): string {
  const at = next(word.length - 1)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const other = 'abcdefghijklmnoprstuvw'.charAt(next(22))
  const ways = [
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.charAt(0) + letter + after.slice(1),
  ]
  return ways[next(ways.length)] ?? word
}

/** A linear congruential generator: chance that is the same on every run. Gives whole numbers below a bound. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
