import type { TaskConfig } from 'payload'
import { deleteEmptyDrafts } from './empty-drafts.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Once a day: files that never got a submission, kept forms whose link has expired, and drafts that were only opened, are deleted. */
export const clearAway: TaskConfig<'clear-away'> = {
  slug: 'clear-away',
  inputSchema: [],
  schedule: [{ cron: '20 3 * * *', queue: 'default' }],
  retries: 2,
  handler: async ({ req }) => {
    const common = { depth: 0, overrideAccess: true, req } as const
    const now = Date.now()
    await req.payload.delete({
      ...common,
      collection: 'attachments',
      where: {
        state: { equals: 'waiting' },
        createdAt: { less_than: new Date(now - dayMs).toISOString() },
      },
    })
    await req.payload.delete({
      ...common,
      collection: 'form-drafts',
      where: { expiresAt: { less_than: new Date(now).toISOString() } },
    })
    await deleteEmptyDrafts(req, now)
    return { output: {} }
  },
}
