import { append } from './postings.ts'

/** A word or a phrase, as the stems of its words. */
export type Phrase = string[]

/** What the editors say may stand for each other, by the first stem of each phrase. */
export type Synonyms = Map<string, { phrase: Phrase; others: Phrase[] }[]>

/** Lays out groups of phrases that may stand for each other; one without a word that carries meaning is passed over. */
export function synonymsOf(groups: readonly Phrase[][]): Synonyms {
  const synonyms: Synonyms = new Map()
  for (const group of groups) {
    const phrases = new Map(group.map((phrase) => [phrase.join(' '), phrase]))
    phrases.delete('')
    for (const phrase of phrases.values()) {
      const others = [...phrases.values()].filter((other) => other !== phrase)
      if (others.length > 0) append(synonyms, phrase[0] ?? '', { phrase, others })
    }
  }
  return synonyms
}

/** What may stand for the words at the start of a run of stems: the other members of their groups. */
export function synonymsFor(synonyms: Synonyms, stems: readonly string[]): Phrase[] {
  return (synonyms.get(stems[0] ?? '') ?? [])
    .filter(({ phrase }) => phrase.every((stem, at) => stem === stems[at]))
    .flatMap(({ others }) => others)
}
