import Fuse from 'fuse.js/min-basic'
import { distance } from './distance.ts'
import { soundOf } from './phonetic.ts'
import { bigramsOf } from './vocabulary.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'
import { bounds, weights } from './weights.ts'

export type NearWord = { word: VocabularyWord; weight: number }

/**
 * The known words that an unknown one may have been meant as, the likeliest first: candidates that share pairs of
 * letters, sifted by Fuse.js, then judged by Damerau's distance (one mistake in a short word, two in a long one) or
 * by their sound. [] when nothing is near.
 */
export function nearWords(vocabulary: Vocabulary, typed: string): NearWord[] {
  const most = typed.length >= 8 ? 2 : 1
  const sound = soundOf(typed)
  const near: NearWord[] = []
  for (const word of candidates(vocabulary, typed, sound)) {
    const mistakes = distance(typed, word.text, most)
    const sameSound = soundOf(word.text) === sound
    if (mistakes > most && !sameSound) continue
    near.push({ word, weight: Math.max(weights.typo[mistakes] ?? 0, sameSound ? weights.sameSound : 0) })
  }
  const best = Math.max(...near.map(({ weight }) => weight))
  return near
    .filter(({ weight }) => weight === best)
    .sort((a, b) => b.word.count - a.word.count || (a.word.text < b.word.text ? -1 : 1))
    .slice(0, bounds.typoWords)
}

function candidates(vocabulary: Vocabulary, typed: string, sound: string): Set<VocabularyWord> {
  const shared = new Map<number, number>()
  for (const bigram of bigramsOf(typed))
    for (const number of vocabulary.byBigram.get(bigram) ?? []) {
      const length = vocabulary.words[number]?.text.length ?? 0
      if (Math.abs(length - typed.length) <= 2) shared.set(number, (shared.get(number) ?? 0) + 1)
    }
  const likely = [...shared]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, bounds.typoCandidates)
    .flatMap(([number]) => vocabulary.words[number] ?? [])
  const fuse = new Fuse(likely, { keys: ['text'], threshold: bounds.fuseThreshold, ignoreLocation: true })
  const alike = (vocabulary.bySound.get(sound) ?? []).flatMap((number) => vocabulary.words[number] ?? [])
  return new Set([...fuse.search(typed.slice(0, 32)).map(({ item }) => item), ...alike])
}
