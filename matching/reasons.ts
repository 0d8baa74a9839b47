import type { MatchIndex } from './load.ts'
import { placeOf } from './postings.ts'
import type { QueryTerm, TermGroup } from './query.ts'
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
      for (const { text, isWhole, counts } of wordsIn(index, document, term))
        fields.forEach((field, number) => {
          const key = `${field} ${text}`
          const sureness = term.weight * (isWhole ? 1 : weights.partOfDocumentWord)
          if (!counts[number] || sureness <= (surest.get(key)?.sureness ?? 0)) return
          const reason = { field, term: text, query: group.typed, how: howOf(group, term, text, isWhole) }
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
  return stems
    .flatMap((stem) => index.terms.get(stem)?.sources ?? [])
    .flatMap(({ word, whole }) => {
      const of = index.corpus.words[word]
      const at = of ? placeOf(document, of.documents) : -1
      if (!of || at < 0) return []
      return { text: of.text, isWhole: whole, counts: index.corpus.shapes[of.shapes[at] ?? 0] ?? [] }
    })
}

function howOf(group: TermGroup, term: QueryTerm, text: string, isWhole: boolean): How {
  if (term.how !== 'exact') return term.how
  if (!isWhole) return 'compound'
  return text === group.word ? 'exact' : 'inflection'
}
