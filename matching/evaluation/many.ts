import type { MatchDocument } from '../types.ts'
import { documents } from './topics.ts'
import { numbersFrom } from './typos.ts'

/**
 * As many documents as asked: the development set's own, then others made of their sentences, tags and titles. Each
 * brings two compounds of its own, as the words of real documents go on growing with their number.
 */
export function manyDocuments(count: number): MatchDocument[] {
  const next = numbersFrom(1)
  const pick = <T>(list: readonly [T, ...T[]]): T => list[next(list.length)] ?? list[0]
  const compound = () => pick(nouns) + pick(nouns)
  return Array.from({ length: count }, (_, at) => {
    const known = documents[at]
    if (known) return known
    const [one, other] = [pick(all), pick(all)]
    return {
      id: `made-${at}`,
      title: `${one.title.split(':')[0]} ${compound()}: ${other.title.split(':').at(-1)}`,
      summary: pick(all).summary ?? '',
      description: [...Array.from({ length: 5 }, () => pick(sentences)), compound()].join(' '),
      tags: [...(one.tags ?? []).slice(0, 2), ...(other.tags ?? []).slice(0, 2)],
      sectors: one.sectors ?? [],
      provider: one.provider ?? '',
    }
  })
}

const all = filled(documents)
const sentences = filled(documents.flatMap(({ description = '' }) => description.split(/(?<=\.) /)))
const nouns = filled(documents.flatMap(({ tags = [] }) => tags).filter((tag) => /^[a-z]+$/.test(tag)))

function filled<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = list
  if (first === undefined) throw new Error('The development set is empty')
  return [first, ...rest]
}
