import type { How, Reason } from '#matching'
import type { Correction, ReasonWord } from '#site/data/views.ts'

/** How many words tell why a result fits. */
const most = 6

/**
 * The words that made a record fit, one for each word of the visitor: the very same where the record has it, else a form
 * of it, else what means the same or what it was taken for.
 */
export const reasonWords = (reasons: readonly Reason[]): ReasonWord[] => {
  const words = new Map<string, { word: ReasonWord; nearness: number }>()
  for (const { term, query, how } of reasons) {
    const asked = query.toLowerCase()
    const aside = asideOf(how)
    const nearness = term === asked ? 2 : aside ? 0 : 1
    if (nearness > (words.get(asked)?.nearness ?? -1))
      words.set(asked, { word: { term, query, aside }, nearness })
  }
  return [...words.values()].slice(0, most).map(({ word }) => word)
}

/**
 * The words of the visitor that were found only by reading them as another, each with the word that most results have.
 * @param results the reasons of each result, best first
 */
export const correctionsIn = (results: readonly (readonly Reason[])[]): Correction[] => {
  const readings = new Map<string, { typed: string; counts: Map<string, number> }>()
  const known = new Set<string>()
  for (const reasons of results)
    for (const { term, query, how } of reasons) {
      const asked = query.toLowerCase()
      if (how !== 'typo') {
        // A synonym may be one of the corrected word: it tells nothing about the spelling.
        if (how !== 'synonym') known.add(asked)
        continue
      }
      const reading = readings.get(asked) ?? { typed: query, counts: new Map<string, number>() }
      reading.counts.set(term, (reading.counts.get(term) ?? 0) + 1)
      readings.set(asked, reading)
    }
  return [...readings].flatMap(([asked, { typed, counts }]) => {
    const terms = [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term)
    const meant = formNearest(typed, terms)
    return meant === undefined || known.has(asked) ? [] : [{ typed, meant }]
  })
}

/** Of the first of these words, and the forms of it among the others, the one that is as long as what was typed. */
const formNearest = (typed: string, [first = '', ...others]: string[]): string | undefined => {
  const forms = [first, ...others.filter((other) => other.startsWith(first) || first.startsWith(other))]
  const far = (word: string): number => Math.abs(word.length - typed.length)
  return forms.sort((a, b) => far(a) - far(b))[0] || undefined
}

/** A form, a part or the beginning of a word is seen at once; a word of another sound is not. */
const asideOf = (how: How): ReasonWord['aside'] =>
  how === 'synonym' || how === 'typo' || how === 'related' ? how : null
