import type { TaskConfig } from 'payload'
import { askValidity } from '../matches/ask-validity.ts'
import { closeExpired } from '../matches/close-expired.ts'
import { queueDigests } from '../matches/digest.ts'
import { followUp } from '../matches/follow-up.ts'

/**
 * Every morning: asks how introductions go and whether challenges and offers still stand, closes those that are over, and
 * writes each ambassador what waits for them.
 */
export const followUpTask: TaskConfig<'follow-up'> = {
  slug: 'follow-up',
  inputSchema: [{ name: 'now', type: 'date' }],
  schedule: [{ cron: '0 6 * * *', queue: 'default' }],
  retries: 2,
  handler: async ({ input, req }) => {
    const now = input.now ? Date.parse(input.now) : Date.now()
    await followUp(req, now)
    await closeExpired(req, now)
    await askValidity(req, now)
    await queueDigests(req, now)
    return { output: {} }
  },
}
