import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Submission } from '../../payload-types.ts'
import { isEnd, mayGo, transitionFor, type Mover } from '../transitions.ts'

/**
 * Holds every change of state against the table, and writes it into the history. The portal's own code moves a submission
 * as it likes, unless it says that it does so for the submitter (`context.bySubmitter`).
 * @throws APIError 409 for a step that is none, 403 for one that is another's, 400 when it needs a reason
 */
export const followTransitions: CollectionBeforeChangeHook<Submission> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const to = data.state ?? 'submitted'
  const from = operation === 'create' ? null : originalDoc?.state
  if (from === to) return data
  const mover: Mover | null = req.user?.role ?? (req.context.bySubmitter ? 'submitter' : null)
  const transition = from ? transitionFor(from, to) : null
  if (from && mover) {
    if (!transition)
      refuse(409, 'Deze stap kan niet: de inzending staat intussen in een andere stand. Laad opnieuw.')
    if (!mayGo(mover, from, to)) refuse(403, 'Deze stap is niet aan jou.')
    // The reason of an earlier decision says nothing about this one.
    if (transition?.needsReason && (!data.reason?.trim() || data.reason === originalDoc?.reason))
      refuse(400, 'Schrijf eerst waarom. De inzender krijgt dat te lezen.')
  }
  const reason = transition?.needsReason ? data.reason : null
  const now = new Date().toISOString()
  return {
    ...data,
    reason: to === 'submitted' || to === 'in-review' ? null : (data.reason ?? null),
    endedAt: isEnd(to) ? now : null,
    history: [
      ...(originalDoc?.history ?? []),
      { state: to, at: now, by: mover ? called[mover] : 'portaal', reason },
    ],
  }
}

/** Who moved it, as the history says it: in Dutch, as all that the portal writes down. */
const called: Record<Mover, string> = {
  submitter: 'de inzender',
  federation: 'de federatie',
  ambassador: 'een ambassadeur',
  supply: 'een aanbodbeheerder',
  editor: 'de redactie',
  admin: 'een beheerder',
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
