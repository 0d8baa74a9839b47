import type { Endpoint } from 'payload'
import { impactOf } from './impact.ts'
import { readSteps } from './read-steps.ts'

/**
 * What became of what came in, as numbers: `GET /api/matches/impact`. Open to everyone, as it names nobody; whoever asks often
 * gets numbers of some seconds ago.
 */
export const impactEndpoint: Endpoint = {
  path: '/impact',
  method: 'get',
  handler: async (req) => {
    const now = Date.now()
    if (!held || held.at < now - keepMs)
      held = { at: now, answer: readSteps(req).then((all) => impactOf(all, now)) }
    try {
      return Response.json(await held.answer, { headers: { 'cache-control': 'public, max-age=10' } })
    } catch (error) {
      held = null
      throw error
    }
  },
}

const keepMs = 10_000
let held: { at: number; answer: Promise<ReturnType<typeof impactOf>> } | null = null
