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

/** What makes one doubt that anything answers. */
export type Doubts = {
  /** How many words of the question are answered for sure. */
  answered: number
  /** How many are known to nobody. */
  unknown: number
  /** One of them is known to be about a subject that no document has. */
  isElsewhere: boolean
  isFact: boolean
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

/**
 * Whether the best answer to a question is an answer at all: a stray word of it is not, and less so when another word is of
 * another subject, when others are known to nobody, or when a fact is asked for. For a question the odds are weighed, by a
 * logistic regression on the development sets; a story needs hardly more than a word, as it holds so many.
 */
export function isAnswered(evidence: Omit<Evidence, 'best'> & Doubts): boolean {
  const { coverage, score, answered, words, unknown, isElsewhere, isFact } = evidence
  const { most, question, story } = thresholds.enough
  // Most of the question is answered, however common its words are among few documents.
  if (coverage >= most) return true
  if (kindOf(words) === 'story') return coverage >= story
  const odds =
    question.coverage * coverage +
    question.score * Math.log(score + 0.05) +
    question.answered * Math.min(answered, 3) +
    question.words * words +
    question.unknown * (unknown / words) +
    (isElsewhere ? question.elsewhere : 0) +
    (isFact ? question.fact : 0)
  return odds >= question.least
}

function kindOf(words: number): 'question' | 'story' {
  return words < thresholds.story ? 'question' : 'story'
}
