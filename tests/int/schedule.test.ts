import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '#collections/access/roles.ts'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

/** Plans as the admin does, past the access rules, in the name of who asks for it. */
const plan = async (role: Role, value: Id, type: 'publish' | 'unpublish', waitUntil = new Date(0)) =>
  portal.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'challenges', value: Number(value) },
      user: { relationTo: 'users', value: Number((await portal.account(role)).id) },
    },
    waitUntil,
    overrideAccess: true,
  })
/** What the worker does every two seconds. */
const work = () => portal.payload.jobs.run({ allQueues: true, limit: 20, overrideAccess: true })
const statusOf = async (id: Id) =>
  (await portal.payload.findByID({ collection: 'challenges', id, overrideAccess: true, depth: 0 }))._status

it('what an editor planned is published when its time has come, and not before', async () => {
  const [now, later] = await Promise.all([
    world.record('challenges', { mine: false, published: false }),
    world.record('challenges', { mine: false, published: false }),
  ])
  await plan('editor', now.id, 'publish')
  await plan('editor', later.id, 'publish', new Date(Date.now() + 3_600_000))
  await work()
  expect(await statusOf(now.id)).toBe('published')
  expect(await statusOf(later.id)).toBe('draft')
  expect((await portal.call('public', 'GET', `/challenges/${now.id}`)).status).toBe(200)
})

it('what an editor planned to take off the site is gone when its time has come', async () => {
  const { id } = await world.record('challenges', { mine: false, published: true })
  await plan('editor', id, 'unpublish')
  await work()
  expect((await portal.call('public', 'GET', `/challenges/${id}`)).status).toBe(404)
})

it('an ambassador plans for the own domains and for no other', async () => {
  const own = await world.record('challenges', { mine: true, published: false })
  const other = await world.record('challenges', { mine: false, published: false })
  await plan('ambassador', own.id, 'publish')
  await plan('ambassador', other.id, 'publish')
  await work()
  expect(await statusOf(own.id)).toBe('published')
  expect(await statusOf(other.id)).toBe('draft')
})

it('a federation neither publishes nor takes off by a plan, not even what is its own', async () => {
  const draft = await world.record('challenges', { mine: true, published: false })
  const shown = await world.record('challenges', { mine: true, published: true })
  await plan('federation', draft.id, 'publish')
  await plan('federation', shown.id, 'unpublish')
  await work()
  expect(await statusOf(draft.id)).toBe('draft')
  expect(await statusOf(shown.id)).toBe('published')
})

it('a federation does not call off what an editor planned', async () => {
  const { id } = await world.record('challenges', { mine: false, published: false })
  const job = await plan('editor', id, 'publish', new Date(Date.now() + 3_600_000))
  const user = await portal.payload.findByID({
    collection: 'users',
    id: (await portal.account('federation')).id,
    overrideAccess: true,
  })
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload)
  const off = portal.payload.delete({ collection: 'payload-jobs', where: { id: { equals: job.id } }, req })
  await expect(off).rejects.toThrow('Alleen de redactie')
  const left = await portal.payload.count({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  expect(left.totalDocs).toBe(1)
})
