import type { CollectionAfterChangeHook } from 'payload'
import type { Saved } from './hook-arguments.ts'
import { publicBefore } from './public-record.ts'

/**
 * A published record that gets another slug goes on being found at its old address: the one that the public knew, not
 * that of a draft in between.
 * @param base the address of the collection's list, such as `/oplossingen`
 */
export const redirectOldAddress =
  (base: string): CollectionAfterChangeHook<Saved> =>
  async ({ collection, doc, req }) => {
    const before = publicBefore(req, collection.slug, doc.id)?.slug
    const after = doc.slug
    if (doc._status !== 'published' || typeof before !== 'string' || typeof after !== 'string') return
    if (before === after) return
    const from = `${base}/${before}`
    const to = `${base}/${after}`
    const { payload } = req
    const common = { collection: 'redirects', overrideAccess: true, req } as const
    // The new address may be one that redirected before, and older redirects go straight to the newest address.
    await payload.delete({ ...common, where: { from: { in: [from, to] } } })
    await payload.update({ ...common, where: { to: { equals: from } }, data: { to } })
    await payload.create({ ...common, data: { from, to } })
  }
