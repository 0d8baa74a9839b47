import type { MatchDocument, MatchQuery } from '../types.ts'
import challenges from './challenges.json' with { type: 'json' }
import everyday from './everyday.json' with { type: 'json' }
import fresh from './fresh.json' with { type: 'json' }
import letters from './letters.json' with { type: 'json' }
import solutions from './documents.json' with { type: 'json' }
import elsewhere from './elsewhere.json' with { type: 'json' }
import judgements from './judgements.json' with { type: 'json' }
import queries from './queries.json' with { type: 'json' }
import { mistype } from './typos.ts'

/** How well a document answers a topic, from 1 to 3, by id. */
export type Grades = Record<string, number>

/** A question with what people think of the answers; for a topic without grades nothing should be found. */
export type Topic = { id: string; kind: string; query: MatchQuery; grades: Grades }

export const documents: MatchDocument[] = solutions
export const challengeDocuments: MatchDocument[] = challenges

/** The development set: short questions of nine kinds, and challenges as they are stored. */
export const topics: Topic[] = [
  ...queries.map(({ id, kind, text }) => ({ id, kind, query: { text, typing: true }, grades: gradesOf(id) })),
  ...challenges.map(({ id, title, description, sectors }) => ({
    id,
    kind: 'challenge',
    query: { title, text: description, sectors },
    grades: gradesOf(id),
  })),
]

/**
 * Three more sets, each by an author who had seen the documents and nothing else: no synonyms, no lexicon, no other topics.
 * The weights were chosen on the first; the others tell how well that holds, and lent their mean to few choices. The last is the
 * hardest: stories and English by somebody who was asked to avoid the words of the documents.
 */
export const everydayTopics: Topic[] = everyday.topics.map(topicOf)
export const freshTopics: Topic[] = fresh.topics.map(topicOf)
export const letterTopics: Topic[] = letters.topics.map(topicOf)

/** Good Dutch, and some English, about what no solution does. */
export const strangeTopics: Topic[] = [...elsewhere, ...everyday.elsewhere].map(withoutAnswer)
export const freshStrangeTopics: Topic[] = [...fresh.elsewhere, ...letters.elsewhere].map(withoutAnswer)

/** Real questions of which is only known that a solution answers them. */
export const realTopics: Topic[] = [...everyday.real, ...fresh.real].map(withoutAnswer)

/** The topics that something should be found for. */
export function gradedOf(of: readonly Topic[]): Topic[] {
  return of.filter(({ kind }) => kind !== 'nonsense')
}

/** The short questions, each four times with so many mistakes in its longest word. */
export function misspeltTopics(mistakes: number): Topic[] {
  return topics
    .filter(({ kind }) => ['keyword', 'compound', 'synonym', 'diacritics'].includes(kind))
    .flatMap((topic) =>
      [1, 2, 3, 4].map((seed) => ({
        ...topic,
        kind: `${mistakes} typed wrong`,
        query: { ...topic.query, text: mistype(topic.query.text, mistakes, seed) },
      })),
    )
}

/** The other way round: solutions that ask for challenges. */
export const reverseTopics: Topic[] = solutions.flatMap((solution) => {
  const asked = Object.entries(judgements).flatMap(([id, grades]) => {
    const grade = challenges.some((challenge) => challenge.id === id)
      ? new Map(Object.entries(grades)).get(solution.id)
      : 0
    return grade ? [[id, grade] as const] : []
  })
  if (!asked.some(([, grade]) => grade >= 2)) return []
  const { id, title, summary, description, sectors } = solution
  const query = { title, text: `${summary} ${description}`, sectors }
  return [{ id, kind: 'solution', query, grades: Object.fromEntries(asked) }]
})

function gradesOf(id: string): Grades {
  return new Map<string, Grades>(Object.entries(judgements)).get(id) ?? {}
}

function topicOf({
  id,
  kind,
  text,
  grades,
}: {
  id: string
  kind: string
  text: string
  grades: Partial<Grades>
}): Topic {
  return { id, kind, query: { text, typing: true }, grades: graded(grades) }
}

// What JSON modules type as absent in other topics is not there.
function graded(grades: Partial<Grades>): Grades {
  return Object.fromEntries(
    Object.entries(grades).flatMap(([id, grade]) => (grade ? [[id, grade] as const] : [])),
  )
}

function withoutAnswer(text: string): Topic {
  return { id: text, kind: 'elsewhere', query: { text, typing: true }, grades: {} }
}
