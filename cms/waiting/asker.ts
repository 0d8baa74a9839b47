import type { PayloadRequest } from 'payload'
import { idOf, organisationOf } from '#collections/access/rules.ts'
import type { Asker } from './queue.ts'
import type { WaitingLanguage } from './words.ts'

/** Whoever is logged in, as the queues know them; null for nobody. */
export const askerOf = (req: PayloadRequest, language: WaitingLanguage, now: number): Asker | null =>
  req.user
    ? {
        req,
        role: req.user.role,
        user: req.user.id,
        profile: numberOf(idOf(req.user.ambassador)),
        organisation: numberOf(organisationOf(req.user)),
        now,
        language,
      }
    : null

/** An ambassador to whom the portal writes: what waits for them in that role. */
export const ambassadorAsker = (req: PayloadRequest, profile: number, now: number): Asker => ({
  req,
  role: 'ambassador',
  user: null,
  profile,
  organisation: null,
  now,
  language: 'nl',
})

const numberOf = (id: number | string | null): number | null => (typeof id === 'number' ? id : null)
