import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, rightAnswers, type Intake } from '../support/intake.ts'
import { openPortal, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
let intake: Intake
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
  intake = await openIntake(portal)
})
afterAll(() => portal.close())

const impact = async () => {
  const { impactOf } = await import('#cms/impact/impact.ts')
  const { readSteps } = await import('#cms/impact/read-steps.ts')
  return impactOf(await readSteps(await createLocalReq({}, portal.payload)), Date.now())
}

describe('the impact', () => {
  it('moves by itself: with what is sent in, published, proposed and taken into use', async () => {
    const { total: before } = await impact()
    expect((await intake.send(rightAnswers)).status).toBe(201)
    const challenge = await world.record('challenges', { mine: true, published: true })
    const solution = await world.record('solutions', { mine: true, published: true })
    await world.record('solutions', { mine: true, published: false })
    const match = await portal.make('matches', {
      challenge: challenge.id,
      solution: solution.id,
      state: 'proposed',
    })
    const proposed = await impact()
    expect(proposed.total).toEqual({
      ...before,
      submitted: before.submitted + 1,
      published: before.published + 2,
      proposed: before.proposed + 1,
    })
    // The sector was chosen on the form; there is no record yet.
    expect(proposed.sectors.find(({ id }) => id === world.sector)?.counts.submitted).toBe(1)

    for (const state of ['introduced', 'in-use'] as const)
      await portal.payload.update({
        collection: 'matches',
        id: match.id,
        data: { state },
        overrideAccess: true,
      })
    const { total, weeks } = await impact()
    expect(total).toEqual({
      ...proposed.total,
      introduced: before.introduced + 1,
      inUse: before.inUse + 1,
    })
    expect(weeks.at(-1)?.counts.inUse).toBe(total.inUse)
  })

  it('does not count what a machine filled in', async () => {
    const before = await impact()
    const visitor = { address: '10.9.9.9', trap: 'gevuld', proof: null }
    await intake.send({ ...rightAnswers, title: 'Van een machine' }, { visitor })
    expect((await impact()).total.submitted).toBe(before.total.submitted)
  })

  it('is told to everyone, as numbers only', async () => {
    const { status, text } = await portal.call('public', 'GET', '/matches/impact')
    expect(status).toBe(200)
    const told = JSON.parse(text) as Awaited<ReturnType<typeof impact>>
    expect(Object.keys(told)).toEqual(['total', 'weeks', 'sectors'])
    expect(text).not.toMatch(/RaamRaam|kanarie/i)
  })
})
