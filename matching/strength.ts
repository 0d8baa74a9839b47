import type { Strength } from './types.ts'

/** A match's strength in words. */
export function strengthOf(match: { score: number; coverage: number; best: number }): Strength {
  const share = match.score / match.best
  if (match.coverage >= 0.5 && share >= 0.6) return 'sterk'
  return share >= 0.3 ? 'mogelijk' : 'zwak'
}
