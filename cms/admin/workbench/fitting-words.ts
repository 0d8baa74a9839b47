import type { Field, How, Reason } from '#matching'

/** The words that made a record fit: the few that tell it, and the others, the most telling first. */
export type Fitting = { telling: string[]; others: string[] }

/** More nobody reads at a glance; more than that, nobody reads at all. */
const mostTelling = 3
const mostOthers = 9
/** A word that tells less than this share of what the best one does is no reason of its own. */
const telling = 0.35

/** How much a word tells by where it stands; those that were learned do not stand in the record, and tell nobody anything. */
const byField: Record<Field, number> = {
  title: 1,
  tags: 0.9,
  summary: 0.8,
  sectors: 0.5,
  description: 0.6,
  provider: 0.2,
  learned: 0,
  declined: 0,
}
/** And by how it answers the word that asked: what was only taken for it tells less. */
const byHow: Record<How, number> = {
  exact: 1,
  inflection: 0.9,
  compound: 0.6,
  synonym: 0.5,
  prefix: 0.4,
  typo: 0.3,
  related: 0.2,
}

/** What asks calls itself by its most telling words. */
const named = 1.5

/**
 * One word of the record for each word that asked: the very same where the record has it.
 * @param title of what asks
 * @param rarityOf from 0, a word that all records have, to 1
 */
export const fittingWords = (
  reasons: readonly Reason[],
  title: string,
  rarityOf: (word: string) => number,
): Fitting => {
  const names = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const words = new Map<string, { term: string; isSame: boolean; weight: number }>()
  for (const { field, how, part, query, term } of reasons) {
    const asked = query.toLowerCase()
    const [known, isSame] = [words.get(asked), term === asked]
    // Of a compound the part answers: "dagjesmensen" is no rarer than "mensen".
    const weight = byField[field] * byHow[how] * rarityOf(part ?? term) * (names.has(asked) ? named : 1)
    if (byField[field] === 0 || (known?.isSame && !isSame)) continue
    if (known?.isSame !== isSame || weight > known.weight) words.set(asked, { term, isSame, weight })
  }
  const sorted = [...words.values()].sort((one, other) => other.weight - one.weight)
  const least = (sorted[0]?.weight ?? 0) * telling
  const enough = sorted.filter(({ weight }) => weight >= least).slice(0, mostTelling)
  const all = [...new Set(sorted.map(({ term }) => term))]
  const told = new Set(enough.map(({ term }) => term))
  return { telling: [...told], others: all.filter((term) => !told.has(term)).slice(0, mostOthers) }
}
