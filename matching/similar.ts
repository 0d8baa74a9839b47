import type { MatchIndex } from './load.ts'
import { placeOf } from './postings.ts'
import { groupsOf } from './query.ts'
import type { TermGroup } from './query.ts'
import { rank } from './rank.ts'
import type { Term } from './terms.ts'
import type { MatchQuery } from './types.ts'
import { likeness } from './weights.ts'

/** A record that may be the same as what someone describes; `likeness`, at least the threshold, is about 2 for the very same. */
export type Similar = { id: string; likeness: number }

/**
 * The records that a new text may repeat, likest first, for who submits and for who moderates. Two texts are alike when
 * each says much of what the other says, and more so when no other record comes near: the share of the text that the record
 * answers to, plus the share of the record that the text speaks of, plus how far it stands out. The threshold was set on
 * the texts in `evaluation/duplicates.json`, where at least nine in ten of what it points out are the same.
 */
export function findSimilar(index: MatchIndex, text: Pick<MatchQuery, 'title' | 'text'>): Similar[] {
  const groups = groupsOf(index, text)
  const ranked = rank(index, groups)
  const said = sayingOf(groups)
  return ranked
    .slice(0, likeness.candidates)
    .map(({ document, score, coverage }) => {
      const other = ranked.find((one) => one.document !== document)?.score ?? score
      const standsOut = Math.log(score / other)
      return {
        id: index.corpus.ids[document] ?? '',
        likeness: coverage + spokenOf(index, document, said) + likeness.standsOut * standsOut,
      }
    })
    .filter((one) => one.likeness >= likeness.enough)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
}

// By stem how surely the text speaks of it.
function sayingOf(groups: readonly TermGroup[]): Map<string, number> {
  const said = new Map<string, number>()
  for (const { terms } of groups)
    for (const { stems, weight } of terms)
      for (const stem of stems) said.set(stem, Math.max(said.get(stem) ?? 0, weight / stems.length))
  return said
}

// The share of what a document is about that was spoken of.
function spokenOf(index: MatchIndex, document: number, said: ReadonlyMap<string, number>): number {
  let all = 0
  let spoken = 0
  for (const [stem, term] of index.terms) {
    const at = placeOf(document, term.documents)
    if (at < 0 || !standsIn(index, document, term)) continue
    const weight = term.rarity * (term.impacts[at] ?? 0)
    all += weight
    spoken += weight * (said.get(stem) ?? 0)
  }
  return all === 0 ? 0 : spoken / all
}

// As a word of its own; the words inside its compounds would count twice.
function standsIn(index: MatchIndex, document: number, { sources }: Term): boolean {
  return sources.some(
    ({ word, whole }) => whole && placeOf(document, index.corpus.words[word]?.documents ?? []) >= 0,
  )
}
