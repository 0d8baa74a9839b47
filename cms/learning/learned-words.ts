import { contentWords } from '#matching'

/** A record on the other side of a match, with what became of the match. */
export type Counterpart = { isDeclined: boolean; title: string; summary: string }
export type LearnedWords = { learned: string[]; declined: string[] }

/** The most words of a kind: what many matches have in common says more than what is special about one. */
const mostWords = 60

/**
 * The words that a record learns from its matches: those of titles and summaries that carry meaning, in order of letters.
 * A word that helped once is not held against it, whatever was declined.
 * @param forget what may not be learned, as editors write it
 */
export const learnedWords = (
  counterparts: readonly Counterpart[],
  forget: readonly string[],
): LearnedWords => {
  const helped = counterparts.filter(({ isDeclined }) => !isDeclined).map(wordsOf)
  const declined = counterparts.filter(({ isDeclined }) => isDeclined).map(wordsOf)
  const forgotten = new Set(forget.flatMap(contentWords))
  return {
    learned: commonest(helped, forgotten),
    declined: commonest(declined, forgotten.union(new Set(helped.flat()))),
  }
}

const wordsOf = ({ title, summary }: Counterpart): string[] => contentWords(`${title}. ${summary}`)

const commonest = (texts: readonly string[][], without: ReadonlySet<string>): string[] => {
  const times = new Map<string, number>()
  for (const word of texts.flat()) if (!without.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times]
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort()
}
