import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/**
 * Does the work that a challenge asks for; the cms looks at it (`intake/proof.ts`).
 * @returns ALTCHA's payload; empty for who did not get there in a minute and a half
 */
export const solveProof = async (asked: string): Promise<string> => {
  // The page's own server wrote it.
  const challenge = JSON.parse(asked) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return solution ? btoa(JSON.stringify({ challenge, solution })) : ''
}
