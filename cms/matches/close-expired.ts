import type { PayloadRequest } from 'payload'
import { closed, dayOf, expiringCollections, isStanding, newestVersion, stands } from './expiring.ts'

/**
 * Closes what has come to its end, after it was asked whether it still stands: a challenge is archived, an offer goes off the
 * site. A record of which an editor is writing a newer version is left for another morning.
 */
export const closeExpired = async (req: PayloadRequest, now: number): Promise<void> => {
  for (const collection of expiringCollections) {
    const { docs } = await req.payload.find({
      collection,
      // A day is over when the next begins.
      where: {
        ...stands[collection],
        validUntil: { less_than: `${new Date(now).toISOString().slice(0, 10)}T00:00:00.000Z` },
      },
      pagination: false,
      depth: 0,
      select: { validUntil: true, validAsked: true },
      overrideAccess: true,
      showHiddenFields: true,
      req,
    })
    for (const { id, validUntil, validAsked } of docs) {
      const newest = validAsked === dayOf(validUntil) ? await newestVersion(req, collection, id) : null
      if (newest && isStanding(newest))
        await req.payload.update({
          collection,
          id,
          data: closed[collection],
          depth: 0,
          overrideAccess: true,
          req,
        })
    }
  }
}
