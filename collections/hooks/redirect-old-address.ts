import type { CollectionAfterChangeHook } from 'payload'

/**
 * A published record that gets another slug goes on being found at its old address.
 * @param base the address of the collection's list, such as `/oplossingen`
 */
export const redirectOldAddress =
  (base: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const [before, after]: [unknown, unknown] = [previousDoc?.slug, doc.slug]
    if (operation !== 'update' || doc._status !== 'published') return
    if (typeof before !== 'string' || typeof after !== 'string' || before === after) return
    const from = `${base}/${before}`
    const to = `${base}/${after}`
    const { payload } = req
    const common = { collection: 'redirects', overrideAccess: true, req } as const
    // The new address may be one that redirected before, and older redirects go straight to the newest address.
    await payload.delete({ ...common, where: { from: { in: [from, to] } } })
    await payload.update({ ...common, where: { to: { equals: from } }, data: { to } })
    await payload.create({ ...common, data: { from, to } })
  }
