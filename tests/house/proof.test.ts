import { expect, it } from 'vitest'
import type { Payload } from 'altcha-lib/types'
import { challengeFor, isProof } from '#intake/proof.ts'
import { ticketLifeMs } from '#intake/ticket.ts'
import { solveProof } from '#site/submit/proof.ts'

const secret = 'secret of the tests'
const ticket = 'lx1.ticket.seal'

it('finds in a browser what the cms accepts, for this ticket alone', async () => {
  const proof = await solveProof(await challengeFor(secret, ticket, Date.now()))
  expect(await isProof(secret, ticket, proof)).toBe(true)
  expect(await isProof(secret, 'another.ticket', proof)).toBe(false)
  expect(await isProof('another secret', ticket, proof)).toBe(false)
}, 30_000)

it('accepts no work for a challenge that was made easier, given another ticket, or is too old', async () => {
  const challenge = await challengeFor(secret, ticket, Date.now())
  const payload = JSON.parse(atob(await solveProof(challenge))) as Payload
  const { parameters, signature } = payload.challenge
  const alter = (changed: object) =>
    btoa(JSON.stringify({ ...payload, challenge: { parameters: { ...parameters, ...changed }, signature } }))
  expect(await isProof(secret, ticket, alter({}))).toBe(true)
  expect(await isProof(secret, ticket, alter({ cost: 1 }))).toBe(false)
  expect(await isProof(secret, 'another.ticket', alter({ data: { ticket: 'another.ticket' } }))).toBe(false)
  const old = await solveProof(await challengeFor(secret, ticket, Date.now() - ticketLifeMs - 1_000))
  expect(await isProof(secret, ticket, old)).toBe(false)
}, 30_000)

it('takes a number that was not worked for, and whatever is no proof at all, for none', async () => {
  const challenge: unknown = JSON.parse(await challengeFor(secret, ticket, Date.now()))
  const sent = [
    { challenge, solution: { counter: 1, derivedKey: '00'.repeat(32) } },
    { challenge, solution: {} },
    { challenge, solution: null },
    { challenge: { parameters: { data: { ticket } }, signature: 1 }, solution: {} },
    { challenge: { parameters: { data: { ticket } }, signature: '' }, solution: {} },
    { challenge: { parameters: null } },
    'text',
    null,
  ].map((one) => btoa(JSON.stringify(one)))
  for (const proof of [null, '', '12', '%', 'A'.repeat(5_000), ...sent])
    expect(await isProof(secret, ticket, proof)).toBe(false)
})
