import { describe, expect, it } from 'vitest'
import { agreement, ndcg, quality } from './evaluation/measure.ts'
import { challengeDocuments, documents, misspeltTopics, reverseTopics, topics } from './evaluation/topics.ts'
import { readLexicon } from './lexicon/read.ts'
import { buildIndex, findMatches } from './index.ts'
import type { Concept, MatchDocument, MatchQuery } from './index.ts'

// What the development set gave when this was written, less .005. A change may raise these, not lower them.
const least = {
  overall: 0.894,
  withoutSynonyms: 0.855,
  challenge: 0.911,
  reverse: 0.878,
  mistake: 0.887,
  mistakes: 0.806,
}

const concepts = readLexicon()
const searchIn = (of: MatchDocument[], groups: Concept[]) => {
  const index = buildIndex(of, { concepts: groups })
  return (query: MatchQuery) => findMatches(index, query)
}
const search = searchIn(documents, concepts)
const graded = topics.filter(({ kind }) => kind !== 'nonsense')

describe('quality on the development set', () => {
  it('holds overall, with the synonyms and without', () => {
    expect(quality(graded, search)).toBeGreaterThan(least.overall)
    expect(quality(graded, searchIn(documents, []))).toBeGreaterThan(least.withoutSynonyms)
  })

  it('holds from a challenge to solutions and from a solution to challenges', () => {
    const challenges = topics.filter(({ kind }) => kind === 'challenge')
    expect(quality(challenges, search)).toBeGreaterThan(least.challenge)
    expect(quality(reverseTopics, searchIn(challengeDocuments, concepts))).toBeGreaterThan(least.reverse)
  })

  it('holds with one and with two typing mistakes', () => {
    expect(quality(misspeltTopics(1), search)).toBeGreaterThan(least.mistake)
    expect(quality(misspeltTopics(2), search)).toBeGreaterThan(least.mistakes)
  })

  it('gives nothing for nonsense', () => {
    expect(
      quality(
        topics.filter(({ kind }) => kind === 'nonsense'),
        search,
      ),
    ).toBe(1)
  })

  it('calls strong what people would, at least 85 times in 100', () => {
    const { share, count } = agreement(graded, search, 'sterk')
    expect(share).toBeGreaterThanOrEqual(0.85)
    expect(count).toBeGreaterThan(90)
  })
})

describe('nDCG', () => {
  it('is 1 for the best order, less for a worse one, 0 for none', () => {
    const grades = { a: 3, b: 1 }
    expect(ndcg(['a', 'b'], grades)).toBe(1)
    expect(ndcg(['b', 'a'], grades)).toBeLessThan(1)
    expect(ndcg(['c'], grades)).toBe(0)
  })
})
