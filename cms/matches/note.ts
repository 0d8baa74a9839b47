import type { PayloadRequest } from 'payload'
import type { Match } from '#collections/payload-types.ts'

type Entry = NonNullable<Match['log']>[number]

/**
 * Writes in the log of a match what the portal did or heard.
 * @param nextStep puts the match in its owner's queue for today
 */
export const noteInLog = async (
  req: PayloadRequest,
  match: number,
  text: string,
  nextStep?: string,
  kind: Entry['kind'] = 'note',
): Promise<void> => {
  const { log } = await req.payload.findByID({
    collection: 'matches',
    id: match,
    depth: 0,
    select: { log: true },
    overrideAccess: true,
    req,
  })
  const at = new Date().toISOString()
  await req.payload.update({
    collection: 'matches',
    id: match,
    data: {
      log: [...(log ?? []), { at, kind, text: text.slice(0, 2000), by: 'portaal' }],
      ...(nextStep ? { nextStep: nextStep.slice(0, 160), nextStepAt: at } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
