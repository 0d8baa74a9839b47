/**
 * Snowball's first stemmer for Dutch, by Porter (snowballstem.org/algorithms/dutch/stemmer.html), for words without accents.
 * Written out because the packaged one weighs five times as much in the browser; the test holds the two together.
 */
export function dutchStem(word: string): string {
  const marked = markConsonants(word)
  const first = Math.max(regionAfter(marked, 0), 3)
  const second = regionAfter(marked, regionAfter(marked, 0))
  let stem = ending(marked, first)
  const withoutE = finalE(stem, first)
  const lostE = withoutE !== stem
  stem = suffix(heid(withoutE, first, second), first, second, lostE)
  return stem.replace(/([^aeiouy])([aeou])\2([^aeiouyI])$/, '$1$2$3').toLowerCase()
}

// In capitals: a y at the start or after a vowel and an i between vowels, which are consonants there.
function markConsonants(word: string): string {
  return word
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])(?:(i)(?=[aeiouy])|(y))/g, (_, vowel: string, i?: string) => vowel + (i ? 'I' : 'Y'))
}

// What comes after the first consonant that follows a vowel.
function regionAfter(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return match ? from + match.index + 2 : word.length
}

function ending(word: string, first: number): string {
  if (endsIn(word, 'heden', first)) return `${word.slice(0, -5)}heid`
  if (word.endsWith('heden')) return word
  const long = /(?:ene?|se?)$/.exec(word)
  if (!long || long.index < first) return word
  const rest = word.slice(0, long.index)
  if (long[0].startsWith('e')) return withoutEn(word, rest)
  return /[^aeiouyj]$/.test(rest) ? rest : word
}

function withoutEn(word: string, rest: string): string {
  return /[^aeiouy]$/.test(rest) && !rest.endsWith('gem') ? undouble(rest) : word
}

function finalE(word: string, first: number): string {
  return endsIn(word, 'e', first) && /[^aeiouy]e$/.test(word) ? undouble(word.slice(0, -1)) : word
}

function heid(word: string, first: number, second: number): string {
  if (!endsIn(word, 'heid', second) || word.endsWith('cheid')) return word
  const rest = word.slice(0, -4)
  return endsIn(rest, 'en', first) ? withoutEn(rest, rest.slice(0, -2)) : rest
}

function suffix(word: string, first: number, second: number, lostE: boolean): string {
  const match = /(?:end|ing|ig|lijk|baar|bar)$/.exec(word)
  if (!match || match.index < second) return word
  const rest = word.slice(0, match.index)
  switch (match[0]) {
    case 'end':
    case 'ing':
      return endsIn(rest, 'ig', second) && !rest.endsWith('eig') ? rest.slice(0, -2) : undouble(rest)
    case 'ig':
      return rest.endsWith('e') ? word : rest
    case 'lijk':
      return finalE(rest, first)
    case 'bar':
      return lostE ? rest : word
    default:
      return rest
  }
}

function endsIn(word: string, end: string, region: number): boolean {
  return word.endsWith(end) && word.length - end.length >= region
}

function undouble(word: string): string {
  return /(?:kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word
}
