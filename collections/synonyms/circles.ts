import { sameWord } from './words.ts'

/** A concept as far as its words lead somewhere: its everyday words and hints lead to its terms. */
export type Leading = { label: string; terms: string[]; everyday: string[]; hints: string[] }

/** A way back to where it began. */
export type Circle = {
  /** The word that closes it, and the list of the concept that it stands in. */
  word: string
  list: 'everyday' | 'hints'
  /** The labels of the other concepts that it runs through. */
  others: string[]
}

/**
 * Looks for a circle that a concept makes with others: words that lead, over one concept or several, back to themselves. An
 * everyday word or a hint is a step to each term of its concept. That terms stand for each other is no step: then every two
 * concepts that share a word would be one. Takes time in proportion to the number of words.
 * @returns the shortest circle through the concept, or null
 */
export const findCircle = (concept: Leading, others: readonly Leading[]): Circle | null => {
  const path = shortestWayBack(concept, stepsOf([concept, ...others]))
  const closing = path?.at(-1)
  if (!path || !closing) return null
  return {
    word: closing.word,
    list: has(concept.everyday, closing.word) ? 'everyday' : 'hints',
    others: [...new Set(path.slice(0, -1).map(({ from }) => from.label))],
  }
}

type Step = { word: string; from: Leading }

const has = (words: readonly string[], word: string): boolean =>
  words.some((one) => sameWord(one) === sameWord(word))

/** Where each word leads. */
const stepsOf = (concepts: readonly Leading[]): ReadonlyMap<string, Step[]> => {
  const steps = new Map<string, Step[]>()
  for (const from of concepts)
    for (const word of [...from.everyday, ...from.hints]) {
      const key = sameWord(word)
      const known = steps.get(key)
      if (known) known.push({ word, from })
      else steps.set(key, [{ word, from }])
    }
  return steps
}

/** The steps from one of its terms to one of its own words; a word twice in one concept is another mistake, with another remedy. */
const shortestWayBack = (concept: Leading, steps: ReadonlyMap<string, Step[]>): Step[] | null => {
  const reached = new Set(concept.terms.map(sameWord))
  let ways: { at: string; path: Step[] }[] = [...reached].map((at) => ({ at, path: [] }))
  while (ways.length > 0) {
    const next: typeof ways = []
    for (const { at, path } of ways)
      for (const step of steps.get(at) ?? []) {
        if (step.from === concept) {
          if (path.length > 0) return [...path, step]
          continue
        }
        for (const key of step.from.terms.map(sameWord)) {
          if (reached.has(key)) continue
          reached.add(key)
          next.push({ at: key, path: [...path, step] })
        }
      }
    ways = next
  }
  return null
}
