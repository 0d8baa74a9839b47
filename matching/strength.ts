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

/** What speaks for and against an answer, each as much as it is so: of the best document, and of the question as a whole. */
export type Signs = {
  /** The greatest share of the question that any document answers to. */
  coverage: number
  /** The logarithm of the best score. */
  score: number
  /** How many words of the question the best document answers for sure, and how many it has; more tell no more. */
  answered: number
  words: number
  /** The share of its words that are known to nobody. */
  unknown: number
  /** A word stands in the title or the tags as it was asked, or in another form. */
  named: number
  /** People wrote down that a word of the question leads to it; when not, how little of everyday language they wrote down. */
  led: number
  /** A word is known to be about a subject that no document has. */
  elsewhere: number
  /** It asks to be told a fact. */
  fact: number
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
 * logistic regression on the development and the everyday set; a story needs hardly more than a word, as it holds so many.
 */
export function isAnswered(signs: Signs, words: number): boolean {
  const { question, story, least } = thresholds.enough
  if (kindOf(words) === 'story') return signs.coverage >= story
  const odds = Object.entries(signs).reduce(
    (sum, [sign, much]) => sum + question[sign as keyof Signs] * much,
    0,
  )
  return odds >= least
}

function kindOf(words: number): 'question' | 'story' {
  return words < thresholds.story ? 'question' : 'story'
}
