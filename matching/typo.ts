import Fuse from 'fuse.js/min-basic'
import { distance } from './distance.ts'
import { soundOf } from './phonetic.ts'
import { bigramsOf } from './vocabulary.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'
import { bounds, weights } from './weights.ts'

export type NearWord = { word: VocabularyWord; weight: number }

/**
 * The known words that an unknown one may have been meant as: candidates that share pairs of letters, sifted by
 * Fuse.js, then judged by Damerau's distance (one mistake in a short word, two in a long one) or by their sound.
 * Only the likeliest, the most frequent first; [] when nothing is near.
 */
export function nearWords(vocabulary: Vocabulary, typed: string): NearWord[] {
  const sound = soundOf(typed)
  const alike = vocabulary.bySound.get(sound) ?? []
  const near = [...new Set([...candidates(vocabulary, typed), ...alike])]
    .map((word) => ({
      word,
      weight: Math.max(likeliness(typed, word.text), alike.includes(word) ? weights.sameSound : 0),
    }))
    .filter(({ weight }) => weight > 0)
  const best = Math.max(...near.map(({ weight }) => weight))
  return near
    .filter(({ weight }) => weight === best)
    .sort((a, b) => b.word.count - a.word.count || (a.word.text < b.word.text ? -1 : 1))
    .slice(0, bounds.typoWords)
}

function likeliness(typed: string, word: string): number {
  const long = typed.length >= bounds.longWord
  // People seldom miss the first letter; in a short word another one makes another word (bijen, rijen).
  const first = word.charCodeAt(0)
  if (!long && typed.charCodeAt(0) !== first && typed.charCodeAt(1) !== first) return 0
  const most = long ? 2 : 1
  const mistakes = distance(typed, word, most)
  return mistakes > most ? 0 : (weights.typo[mistakes] ?? 0)
}

function candidates(vocabulary: Vocabulary, typed: string): VocabularyWord[] {
  const shared = new Map<VocabularyWord, number>()
  for (const bigram of bigramsOf(typed))
    for (const word of vocabulary.byBigram.get(bigram) ?? [])
      if (Math.abs(word.text.length - typed.length) <= 2) shared.set(word, (shared.get(word) ?? 0) + 1)
  const likely = [...shared]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || (a[0].text < b[0].text ? -1 : 1))
    .slice(0, bounds.typoCandidates)
    .map(([word]) => word)
  const fuse = new Fuse(likely, { keys: ['text'], threshold: bounds.fuseThreshold, ignoreLocation: true })
  // Longer patterns Fuse cuts into chunks; the first one is enough to sift by.
  return fuse.search(typed.slice(0, 32)).map(({ item }) => item)
}
