/**
 * What editors know that no dictionary does: words that mean the same, and words of everyday life that lead to them.
 * `terms` may stand for each other, both ways. `everyday` is what people say when they mean the terms: it leads there and
 * not back. `hints` lead there too, but only a little: they may mean other things as well.
 */
export type Concept = { terms: string[]; everyday?: string[]; hints?: string[] }

/** The terms, the everyday words and the hints of a concept. */
export function listsOf({ terms, everyday = [], hints = [] }: Concept): string[][] {
  return [terms, everyday, hints]
}

/**
 * Reads concepts as people write them down, one a line: `terms < everyday ; hints`, each a list with commas. A line with
 * terms only is a plain group of synonyms; one that begins with `#` is a remark. Throws nothing: what is empty is left out.
 */
export function parseConcepts(text: string): Concept[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .map((line) => {
      const [terms = '', rest = ''] = line.split('<', 2)
      const [everyday = '', hints = ''] = rest.split(';', 2)
      return { terms: listed(terms), everyday: listed(everyday), hints: listed(hints) }
    })
    .filter(({ terms }) => terms.length > 0)
}

function listed(text: string): string[] {
  return text.split(',').flatMap((entry) => entry.trim() || [])
}
