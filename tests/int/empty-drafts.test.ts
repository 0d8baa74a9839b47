import { createLocalReq, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const hourMs = 60 * 60 * 1000

/** What the admin does when somebody presses "create new". */
const opened = async (collection: CollectionSlug): Promise<Id> => {
  const { id } = await portal.payload.create({
    collection,
    data: {},
    draft: true,
    overrideAccess: true,
  })
  return id
}
const isThere = async (collection: CollectionSlug, id: Id): Promise<boolean> =>
  (await portal.payload.count({ collection, where: { id: { equals: id } }, overrideAccess: true }))
    .totalDocs === 1
const clearAway = async (hoursLater: number): Promise<void> => {
  const { deleteEmptyDrafts } = await import('#cms/jobs/empty-drafts.ts')
  await deleteEmptyDrafts(await createLocalReq({}, portal.payload), Date.now() + hoursLater * hourMs)
}

describe('a draft that was opened and left', () => {
  it.each(['solutions', 'challenges', 'news', 'organisations'] as const)(
    'is gone the next day in %s, and not while somebody may have it open',
    async (collection) => {
      const id = await opened(collection)
      await clearAway(23)
      expect(await isThere(collection, id)).toBe(true)
      await clearAway(25)
      expect(await isThere(collection, id)).toBe(false)
    },
  )

  it('stays when anything was typed in it, and so does everything with a title', async () => {
    const typedIn = await opened('solutions')
    const text = { description: 'Nog zonder titel.' }
    await portal.call('editor', 'PATCH', `/solutions/${typedIn}?draft=true&autosave=true`, { body: text })
    const titled = await world.record('solutions', { mine: true, published: false })
    const shown = await world.record('solutions', { mine: true, published: true })
    await clearAway(25)
    for (const id of [typedIn, titled.id, shown.id]) expect(await isThere('solutions', id)).toBe(true)
  })
})
