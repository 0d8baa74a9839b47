import type { PayloadRequest } from 'payload'
import type { Challenge, Match, Organisation, Solution } from '#collections/payload-types.ts'
import type { Language } from '#intake/form.ts'
import { organisationTypedFor } from '../submissions/typed-organisation.ts'

export type SideName = 'demand' | 'supply'
/** One side of a match, as the other may come to know it once both agree. */
export type PartyContact = {
  organisation: string
  name: string
  email: string
  phone: string
  language: Language
}
export type Parties = {
  match: Match
  challenge: Challenge
  solution: Solution
  demand: PartyContact
  supply: PartyContact
}

/** Both sides of a match with whom to reach there; null when a side is gone. An address that nobody knows is empty. */
export const partiesOf = async (req: PayloadRequest, match: number): Promise<Parties | null> => {
  const found = await req.payload.findByID({
    collection: 'matches',
    id: match,
    depth: 2,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const { challenge, solution } = found ?? {}
  if (!found || typeof challenge !== 'object' || typeof solution !== 'object') return null
  const [demand, supply] = [
    contactOf(challenge, challenge.organisation),
    contactOf(solution, solution.provider),
  ]
  return {
    match: found,
    challenge,
    solution,
    demand: { ...demand, organisation: await nameOf(req, demand, 'challenges', challenge.id) },
    supply: { ...supply, organisation: await nameOf(req, supply, 'solutions', solution.id) },
  }
}

/** What an organisation is called that nobody has linked yet, its people wrote themselves. */
const nameOf = async (
  req: PayloadRequest,
  { organisation }: PartyContact,
  collection: 'challenges' | 'solutions',
  id: number,
): Promise<string> => organisation || organisationTypedFor(req, collection, id)

/** Whom to reach about a record: its own contact, else that of its organisation. Nobody known is an empty address. */
export const contactOf = (
  { contact, language }: Pick<Challenge, 'contact' | 'language'>,
  organisation: number | Organisation | null | undefined,
): PartyContact => {
  const known = typeof organisation === 'object' ? organisation : null
  const from = contact?.email ? contact : known?.contact
  return {
    organisation: known?.name ?? '',
    name: from?.name ?? '',
    email: from?.email ?? '',
    phone: from?.phone ?? '',
    language: language === 'en' ? 'en' : 'nl',
  }
}
