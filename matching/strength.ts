import type { Strength } from './types.ts'
import { thresholds } from './weights.ts'

export type Evidence = {
  score: number
  /** The score of the best document of the same question. */
  best: number
  /** The share of the question that the document answers to. */
  coverage: number
  /** How many words that carry meaning the question has. */
  words: number
}

/**
 * The strength of a match in words. `sterk` promises that a person would agree: it asks for evidence in itself, for
 * standing close to the best and for an answer to much of the question. `match:eval` prints how often it holds.
 */
export function strengthOf({ score, best, coverage, words }: Evidence): Strength {
  const { strong, possible } = thresholds
  const answersEnough = coverage >= strong.coverage[kindOf(words)]
  if (score >= strong.score && score >= strong.ofBest * best && answersEnough) return 'sterk'
  return score >= possible.score && score >= possible.ofBest * best ? 'mogelijk' : 'zwak'
}

/** Whether the best answer to a question is an answer at all; a stray word of it is not. */
export function isAnswered(coverage: number, words: number): boolean {
  return coverage >= thresholds.enough[kindOf(words)]
}

function kindOf(words: number): 'question' | 'story' {
  return words < thresholds.story ? 'question' : 'story'
}
