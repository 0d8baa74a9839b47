import { expect, it } from 'vitest'
import { isProof } from '#intake/proof.ts'
import { findProof } from '#site/submit/proof.ts'

it('finds in a browser what the cms accepts, for this ticket alone', async () => {
  const digest = async (words: string): Promise<ArrayBuffer> =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  const proof = await findProof('lx1.ticket.seal', digest)
  expect(isProof('lx1.ticket.seal', proof)).toBe(true)
  expect(isProof('another.ticket', proof)).toBe(false)
}, 30_000)
