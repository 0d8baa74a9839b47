import type { MatchIndex } from './build.ts'
import type { QueryTerm, TermGroup } from './query.ts'
import { fields } from './types.ts'
import type { How, Reason } from './types.ts'
import { bounds } from './weights.ts'

/** Why a document was found: for each word of the visitor the words of the document that answer to it, by field. */
export function reasonsFor(index: MatchIndex, groups: readonly TermGroup[], document: number): Reason[] {
  const reasons = new Map<string, Reason & { weight: number }>()
  for (const group of groups)
    for (const term of group.terms)
      for (const stem of term.stems)
        for (const { word, whole } of index.terms.get(stem)?.sources ?? []) {
          const of = index.corpus.words[word]
          const at = of ? placeOf(document, of.documents) : -1
          if (!of || at < 0) continue
          const how = howOf(group, term, of.text, whole)
          index.corpus.shapes[of.shapes[at] ?? 0]?.forEach((count, field) => {
            const name = fields[field]
            if (count === 0 || !name) return
            const key = `${name} ${of.text}`
            const weight = term.weight * (whole ? 1 : 0.5)
            if ((reasons.get(key)?.weight ?? 0) < weight)
              reasons.set(key, { field: name, term: of.text, query: group.typed, how, weight })
          })
        }
  return [...reasons.values()]
    .sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || b.weight - a.weight)
    .slice(0, bounds.reasons)
    .map(({ field, term, query, how }) => ({ field, term, query, how }))
}

function howOf(group: TermGroup, term: QueryTerm, text: string, whole: boolean): How {
  if (term.how !== 'exact') return term.how
  if (!whole) return 'compound'
  return text === group.word ? 'exact' : 'inflection'
}

function placeOf(document: number, documents: readonly number[]): number {
  let low = 0
  let high = documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle] ?? 0) < document) low = middle + 1
    else high = middle
  }
  return documents[low] === document ? low : -1
}
