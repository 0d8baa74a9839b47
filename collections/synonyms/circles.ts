import { sameWord } from './words.ts'

/** A concept as far as its words lead somewhere: its everyday words and hints lead to its terms. */
export type Leading = { label: string; terms: string[]; everyday: string[]; hints: string[] }

/** A way back to where it began. */
export type Circle = {
  /** The word that closes it, and the list of the concept that it stands in; null: one of another concept. */
  word: string
  list: 'everyday' | 'hints' | null
  /** The labels of the other concepts that it runs through. */
  others: string[]
}

/**
 * Looks for a circle that a concept makes with others: words that lead, over one concept or several, back to themselves.
 * Terms of one concept stand for each other, and so do the terms of all concepts that share one: they are one place, and
 * an everyday word or a hint is a step from its own place to that of its concept. Takes time in proportion to the number
 * of words.
 * @returns the shortest circle through the concept, or null
 */
export const findCircle = (concept: Leading, others: readonly Leading[]): Circle | null => {
  const all = [concept, ...others]
  const placeOf = placesOf(all)
  const steps = stepsOf(all, placeOf)
  const start = placeOf(concept.terms[0] ?? '')
  if (start === null) return null
  const path = shortestWayBack(start, steps)
  if (path === null) return null
  const closing = path.find(({ from }) => from === concept) ?? path[0]
  if (!closing) return null
  const through = path.map(({ from }) => from).filter((one) => one !== concept)
  // A circle of its own steps alone was closed by who shares its terms: the others that have the word as a term.
  const named = through.length > 0 ? through : others.filter(({ terms }) => has(terms, closing.word))
  // A word twice in one concept is another mistake, with another remedy.
  if (named.length === 0) return null
  return {
    word: closing.word,
    list: closing.from === concept ? (has(concept.everyday, closing.word) ? 'everyday' : 'hints') : null,
    others: [...new Set(named.map(({ label }) => label))],
  }
}

type Place = string
type Step = { word: string; from: Leading; to: Place }

const has = (words: readonly string[], word: string): boolean =>
  words.some((one) => sameWord(one) === sameWord(word))

/** Joins the terms of each concept, and tells the place of a word; null for one that is nobody's term. */
const placesOf = (concepts: readonly Leading[]): ((word: string) => Place | null) => {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(key, at)
    return at
  }
  for (const { terms } of concepts) {
    const keys = terms.map(sameWord).filter(Boolean)
    for (const key of keys) if (!parents.has(key)) parents.set(key, key)
    for (const key of keys) parents.set(rootOf(key), rootOf(keys[0] ?? key))
  }
  return (word) => {
    const key = sameWord(word)
    return parents.has(key) ? rootOf(key) : null
  }
}

/** The steps away from each place. A word that is nobody's term is no place: nothing leads to it. */
const stepsOf = (
  concepts: readonly Leading[],
  placeOf: (word: string) => Place | null,
): ReadonlyMap<Place, Step[]> => {
  const steps = new Map<Place, Step[]>()
  for (const from of concepts) {
    const to = placeOf(from.terms[0] ?? '')
    if (to === null) continue
    for (const word of [...from.everyday, ...from.hints]) {
      const place = placeOf(word)
      if (place !== null) steps.set(place, [...(steps.get(place) ?? []), { word, from, to }])
    }
  }
  return steps
}

const shortestWayBack = (start: Place, steps: ReadonlyMap<Place, Step[]>): Step[] | null => {
  const reached = new Set<Place>()
  let ways: { at: Place; path: Step[] }[] = [{ at: start, path: [] }]
  while (ways.length > 0) {
    const next: typeof ways = []
    for (const { at, path } of ways)
      for (const step of steps.get(at) ?? []) {
        if (step.to === start) return [...path, step]
        if (reached.has(step.to)) continue
        reached.add(step.to)
        next.push({ at: step.to, path: [...path, step] })
      }
    ways = next
  }
  return null
}
