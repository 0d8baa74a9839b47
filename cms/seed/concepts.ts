import type { Concept } from '#matching'

export type SeedConcept = Required<Concept> & { kind: 'concept'; label: string }

/**
 * The concepts of the lexicon as records. A concept is named after its first term, or after as many as tell it apart from
 * the others: by its name it is known again. What stands in the lexicon twice is one record.
 */
export const conceptsToSeed = (concepts: readonly Concept[]): SeedConcept[] => {
  const times = new Map<string, number>()
  for (const { terms } of concepts)
    for (const name of namesOf(terms)) times.set(name, (times.get(name) ?? 0) + 1)
  const named = concepts.map(({ terms, everyday = [], hints = [] }) => {
    const names = namesOf(terms)
    const label = names.find((name) => times.get(name) === 1) ?? names.at(-1) ?? ''
    return { kind: 'concept' as const, label: label.slice(0, 160), terms, everyday, hints }
  })
  return [...new Map(named.toReversed().map((concept) => [concept.label, concept])).values()].toReversed()
}

/** "a", "a, b", "a, b, c". */
const namesOf = (terms: readonly string[]): string[] =>
  terms.map((_, at) => terms.slice(0, at + 1).join(', '))
