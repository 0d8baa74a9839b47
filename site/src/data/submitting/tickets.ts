import { challengeFor } from '#intake/proof.ts'
import { issueTicket, readTicket } from '#intake/ticket.ts'
import { siteEnv } from '../../../env.ts'

/** What a form carries from its first page on. */
export const newTicket = (): string => issueTicket(siteEnv().purgeSecret, Date.now())

/** The ticket that was given, as long as it is one of ours and not too old; else a new one. */
export const ticketOf = (given: string): string =>
  readTicket(siteEnv().purgeSecret, given, Date.now()) ? given : newTicket()

/** The work that is asked of a browser for this ticket. */
export const challengeOf = async (ticket: string): Promise<string> =>
  challengeFor(siteEnv().purgeSecret, ticket, Date.now())
