import type { MatchIndex } from '#matching'

/** How rare a word is among the records of an index: from 0, all have it, to 1, none has. */
export const rarityIn = ({ corpus }: MatchIndex): ((word: string) => number) => {
  const counts = new Map<string, number>()
  // A word may be there in two languages.
  for (const { written, documents } of corpus.words)
    counts.set(written, (counts.get(written) ?? 0) + documents.length)
  const all = Math.log(corpus.ids.length + 1)
  return (word) => 1 - Math.log((counts.get(word) ?? 0) + 1) / Math.max(all, 1)
}
