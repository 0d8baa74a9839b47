/** What the editors say may stand for each other: words and phrases, as sequences of stems. */
export type Synonyms = Map<string, { phrase: string[]; others: string[][] }[]>

/** Lays groups of synonyms out by the first stem of each member; a member without a word in it is passed over. */
export function synonymsOf(groups: readonly string[][], stemsOf: (text: string) => string[]): Synonyms {
  const synonyms: Synonyms = new Map()
  for (const group of groups) {
    const phrases = distinct(group.map(stemsOf).filter((phrase) => phrase.length > 0))
    for (const phrase of phrases) {
      const first = phrase[0] ?? ''
      const others = phrases.filter((other) => other !== phrase)
      if (others.length > 0) synonyms.set(first, [...(synonyms.get(first) ?? []), { phrase, others }])
    }
  }
  return synonyms
}

/** The members of all groups that a run of stems belongs to, read from its start, and how many stems each takes up. */
export function synonymsFor(
  synonyms: Synonyms,
  stems: readonly string[],
): { length: number; other: string[] }[] {
  return (synonyms.get(stems[0] ?? '') ?? [])
    .filter(({ phrase }) => phrase.every((stem, index) => stem === stems[index]))
    .flatMap(({ phrase, others }) => others.map((other) => ({ length: phrase.length, other })))
}

function distinct(phrases: string[][]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()]
}
