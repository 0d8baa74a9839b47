import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Payload } from 'altcha-lib/types'
import { seal } from './seal.ts'
import { ticketLifeMs } from './ticket.ts'

/**
 * Asks a browser for a moment of work before it sends what was filled in: a challenge of ALTCHA (https://altcha.org), some 250
 * derivations of a key. A person does not notice; a machine that sends thousands does.
 * @param ticket of the form: a solution is good for one submission, as the ticket is
 * @returns the challenge as JSON, signed, for as long as a ticket lives
 */
export const challengeFor = async (secret: string, ticket: string, now: number): Promise<string> =>
  JSON.stringify(
    await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 5_000,
      // A key begins with this byte once in 256 times.
      keyPrefix: '00',
      deriveKey,
      data: { ticket },
      expiresAt: new Date(now + ticketLifeMs),
      hmacSignatureSecret: keyOf(secret),
    }),
  )

/**
 * Whether a browser did the work for this ticket.
 * @param proof what ALTCHA calls a payload: challenge and solution, as JSON in Base64; null without JavaScript
 */
export const isProof = async (secret: string, ticket: string, proof: string | null): Promise<boolean> => {
  const payload = proof === null ? null : payloadOf(proof)
  if (payload?.challenge.parameters.data?.ticket !== ticket) return false
  return (await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: keyOf(secret) })).verified
}

/** Three times as long as what a browser sends. */
const longest = 3_000

/** What was sent, in the shape that is held against its signature; null for anything else. */
const payloadOf = (proof: string): Payload | null => {
  if (proof.length > longest) return null
  try {
    const sent: unknown = JSON.parse(Buffer.from(proof, 'base64').toString())
    return isPayload(sent) ? sent : null
  } catch {
    return null
  }
}

// What stands within the parameters is as we made it when the signature is; the library looks at the solution.
const isPayload = (sent: unknown): sent is Payload =>
  isObject(sent) &&
  isObject(sent.solution) &&
  isObject(sent.challenge) &&
  isObject(sent.challenge.parameters) &&
  typeof sent.challenge.signature === 'string'

const isObject = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null

/** A secret of its own, from the one that site and cms share. */
const keyOf = (secret: string): string => seal(secret, 'proof of work', 'key')
