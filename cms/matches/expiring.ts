import type { PayloadRequest, Where } from 'payload'
import type { Challenge, Solution } from '#collections/payload-types.ts'
import type { LinkKind } from '../links/link.ts'

/** What stands on the site for a time, and is asked about before its end. */
export const expiringCollections = ['challenges', 'solutions'] as const
export type ExpiringCollection = (typeof expiringCollections)[number]
export type ExpiringRecord = Challenge | Solution

export const linkKinds: Record<ExpiringCollection, LinkKind> = {
  challenges: 'still-valid',
  solutions: 'still-offered',
}

/** What still stands: a challenge that is solved or archived asks nobody any more. */
export const stands: Record<ExpiringCollection, Where> = {
  challenges: { _status: { equals: 'published' }, status: { equals: 'open' } },
  solutions: { _status: { equals: 'published' } },
}

/** As `stands` says it, of one record. */
export const isStanding = (record: ExpiringRecord): boolean =>
  record._status === 'published' && (!('status' in record) || record.status === 'open')

/** What becomes of it at its end: a challenge can still be read at its address, an offer that is over helps nobody. */
export const closed = {
  challenges: { status: 'archived', _status: 'published' },
  solutions: { _status: 'draft' },
} as const

/** The newest version of a record; null when it is gone. */
export const newestVersion = async (
  req: PayloadRequest,
  collection: ExpiringCollection,
  id: number,
): Promise<ExpiringRecord | null> =>
  req.payload.findByID({
    collection,
    id,
    // Its organisation is with it: whom to reach may be known there only.
    depth: 1,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })

/** The date of a moment, as a link and a mail name it. */
export const dayOf = (moment: string | null | undefined): string => (moment ?? '').slice(0, 10)
