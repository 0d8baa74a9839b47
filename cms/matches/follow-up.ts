import type { PayloadRequest } from 'payload'
import { queueMatchMail } from '../mails/queue-match-mail.ts'
import { inTransaction, lockRow } from '../transaction.ts'
import { noteInLog } from './note.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Asks after every introduction how it goes, once for each of the days that the settings name: the demand side by survey,
 * the supply side by a reminder. A match that moved on is left alone.
 * @param now the moment that it is, so that a test can move the clock
 * @returns how many matches were asked about
 */
export const followUp = async (req: PayloadRequest, now: number): Promise<number> => {
  const { followUpDays } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const days = (followUpDays?.length ? followUpDays : [9, 21, 45]).toSorted((a, b) => a - b)
  const { docs } = await req.payload.find({
    collection: 'matches',
    where: {
      state: { equals: 'introduced' },
      introducedAt: { less_than_equal: new Date(now - (days[0] ?? 9) * dayMs).toISOString() },
      or: [{ reminded: { less_than: days.length } }, { reminded: { exists: false } }],
    },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  let asked = 0
  for (const { id } of docs)
    if (await inTransaction(req, async () => askAbout(req, id, days, now))) asked += 1
  return asked
}

const askAbout = async (
  req: PayloadRequest,
  id: number,
  days: readonly number[],
  now: number,
): Promise<boolean> => {
  await lockRow(req, 'matches', id)
  const { state, introducedAt, reminded } = await req.payload.findByID({
    collection: 'matches',
    id,
    depth: 0,
    select: { state: true, introducedAt: true, reminded: true },
    overrideAccess: true,
    req,
  })
  const waited = (now - Date.parse(introducedAt ?? '')) / dayMs
  const due = days.filter((day) => day <= waited).length
  if (state !== 'introduced' || due <= (reminded ?? 0)) return false
  // A portal that was away for a month asks once, not three times on a day.
  await req.payload.update({
    collection: 'matches',
    id,
    data: { reminded: due },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await queueMatchMail(req, { match: id, kind: 'survey', time: due })
  await queueMatchMail(req, { match: id, kind: 'reminder' })
  const isLast = due === days.length
  await noteInLog(
    req,
    id,
    `Na ${Math.floor(waited)} dagen gevraagd hoe het loopt.`,
    isLast ? 'Laatste bevraging: bel als er geen antwoord komt' : undefined,
    'mail',
  )
  return true
}
