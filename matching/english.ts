/**
 * One stem for the common forms of a folded English word: plurals (Harman's S-stemmer, 1991), -ed and -ing with the doubled
 * letter or the silent e that they hide (after Porter, 1980). All of Porter's rules weigh three times as much on the way to a
 * phone, and no set of topics tells the two apart.
 */
export function englishStem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$|([^su])s$/, '$1$2')
    .replace(/(.*[aeiouy].*)(?:ing|(?<!e)ed)$/, (_, begin: string) => complete(begin))
    .replace(/([aeiouy][^aeiouy]+[aeiouy].*)e$/, '$1')
    .replace(/y$/, 'i')
}

// "Planning" comes from "plan", "planing" from "plane".
function complete(begin: string): string {
  if (/([bdfgmnprt])\1$/.test(begin)) return begin.slice(0, -1)
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(begin) ? `${begin}e` : begin
}
