import type { PayloadRequest } from 'payload'

/** What is written about a match: to one side, to both, or to whoever follows it up. */
export const matchMailKinds = [
  'asked-demand',
  'asked-supply',
  'introduced',
  'refused',
  'survey',
  'reminder',
  'in-use',
  'stuck',
] as const
export type MatchMailKind = (typeof matchMailKinds)[number]

/** Has a mail about a match written by the worker, as part of the transaction of the request. */
export const queueMatchMail = async (
  req: PayloadRequest,
  input: {
    match: number
    kind: MatchMailKind
    introduction?: number
    /** Which time the portal asks how it goes, from 1. */
    time?: number
  },
): Promise<void> => {
  await req.payload.jobs.queue({ task: 'mail-match', input, overrideAccess: true, req })
}
