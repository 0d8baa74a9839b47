import type { MatchIndex } from './load.ts'
import { partsOf } from './compounds.ts'
import { placeOf } from './postings.ts'
import type { QueryTerm, TermGroup } from './query.ts'
import { stemOf } from './stem.ts'
import { fields } from './types.ts'
import type { How, Reason } from './types.ts'
import { bounds, weights } from './weights.ts'

/**
 * Why a document was found: which of its words, in which field, answer to which word of the visitor, and how. A
 * word is told once a field, by its surest way; title and tags come first, as far as the bound allows.
 */
export function reasonsFor(index: MatchIndex, groups: readonly TermGroup[], document: number): Reason[] {
  const surest = new Map<string, { reason: Reason; sureness: number }>()
  for (const group of groups)
    for (const term of group.terms)
      for (const { text, written, part, counts } of wordsIn(index, document, term))
        fields.forEach((field, number) => {
          const key = `${field} ${text}`
          const sureness = term.weight * (part ? weights.partOfDocumentWord : 1)
          const known = surest.get(key)
          if (!counts[number] || field === 'declined' || (part && field === 'provider')) return
          // Two words of a compound answer: then all of it does.
          if (known?.reason.part !== part) delete known?.reason.part
          if (sureness <= (known?.sureness ?? 0)) return
          const how = howOf(group, term, text, part)
          const reason: Reason = { field, term: written, query: group.typed || written, how }
          if (part && (!known || known.reason.part === part)) reason.part = part
          surest.set(key, { reason, sureness })
        })
  return [...surest.values()]
    .sort(
      (a, b) => fields.indexOf(a.reason.field) - fields.indexOf(b.reason.field) || b.sureness - a.sureness,
    )
    .slice(0, bounds.reasons)
    .map(({ reason }) => reason)
}

function wordsIn(index: MatchIndex, document: number, { stems }: QueryTerm) {
  return stems.flatMap((stem) =>
    (index.terms.get(stem)?.sources ?? []).flatMap(({ word, whole }) => {
      const of = index.corpus.words[word]
      const at = of ? placeOf(document, of.documents) : -1
      if (!of || at < 0) return []
      const part = whole
        ? undefined
        : partsOf(index.vocabulary, of.text).find((one) => stemOf(one, 'nl') === stem)
      return {
        text: of.text,
        written: of.written,
        part,
        counts: index.corpus.shapes[of.shapes[at] ?? 0] ?? [],
      }
    }),
  )
}

function howOf(group: TermGroup, term: QueryTerm, text: string, part: string | undefined): How {
  if (term.how !== 'exact') return term.how
  if (part) return 'compound'
  return text === group.word ? 'exact' : 'inflection'
}
