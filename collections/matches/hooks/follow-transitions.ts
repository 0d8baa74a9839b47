import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Match } from '../../payload-types.ts'
import { matchStateWords, matchTransitionFor, mayMove, type MatchMover } from '../transitions.ts'

/**
 * Holds every change of state against the table, and writes it in the log. The portal's own code moves a match as it likes,
 * unless it says that it does so for a party (`context.byParty`).
 * @throws APIError 409 for a step that is none, 403 for one that is another's, 400 when it needs a reason
 */
export const followTransitions: CollectionBeforeChangeHook<Match> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const to = data.state ?? originalDoc?.state ?? 'proposed'
  const from = operation === 'create' ? 'none' : (originalDoc?.state ?? 'none')
  if (from === to) return data
  const mover: MatchMover | null = req.user?.role ?? (req.context.byParty ? 'party' : null)
  const transition = matchTransitionFor(from, to)
  const isNewReason = Boolean(data.reason?.trim()) && data.reason !== originalDoc?.reason
  if (mover) {
    if (!transition)
      refuse(409, 'Deze stap kan niet: de match staat intussen in een andere stand. Laad opnieuw.')
    if (!mayMove(mover, from, to)) refuse(403, 'Deze stap is niet aan jou.')
    if (transition?.needsReason && !isNewReason)
      refuse(400, 'Schrijf bij “Waarom” eerst waarom dit niet past.')
  }
  // The log is written in Dutch, by the portal as by people.
  const [called] = matchStateWords[to]
  const entry = {
    at: new Date().toISOString(),
    kind: 'decision' as const,
    text: transition?.needsReason ? `${called}: ${data.reason ?? ''}` : called,
    by: req.user?.name ?? (mover ? 'een van de twee kanten' : 'portaal'),
  }
  return {
    ...data,
    // Why it was declined says nothing about why it fits.
    ...(from === 'declined' && !isNewReason ? { reason: null } : {}),
    log: [...(data.log ?? originalDoc?.log ?? []), entry],
  }
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
