import type { CollectionAfterChangeHook, PayloadRequest, Plugin } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { isSeenByPublic, publicBefore } from '#collections/hooks/public-record.ts'
import type { Ambassador, PolicyDomain } from '#collections/payload-types.ts'
import { handOver } from '../matches/hand-over.ts'

/** When somebody else comes to look after a policy domain, the tasks and matches that are open there go along. */
export const handOverWork: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const hook =
      collection.slug === 'ambassadors'
        ? whenPeopleChange
        : collection.slug === 'policy-domains'
          ? whenStandInChanges
          : null
    const { hooks } = collection
    return hook
      ? { ...collection, hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), hook] } }
      : collection
  }),
})

const whenPeopleChange: CollectionAfterChangeHook<Ambassador> = async ({ doc, req }) => {
  // Filling a new portal, nobody has anything open yet; and typing in a draft gives nobody's work away.
  if (req.context.seeding || !(await isSeenByPublic(req, 'ambassadors', doc))) return
  const before = publicBefore(req, 'ambassadors', doc.id)
  const domains = new Set([...idsOf(before?.policyDomains), ...idsOf(doc.policyDomains)])
  for (const domain of domains) await handOver(req, domain, [doc.id, ...(await insteadOfPeople(req, domain))])
}

const whenStandInChanges: CollectionAfterChangeHook<PolicyDomain> = async ({ doc, previousDoc, req }) => {
  const before = numberOf(previousDoc.standIn)
  if (req.context.seeding || before === numberOf(doc.standIn)) return
  await handOver(req, doc.id, [before, ...(await insteadOfPeople(req, doc.id))])
}

/** Who has what is open in a domain as long as nobody looks after it: its stand-in and the taskforce. */
const insteadOfPeople = async (req: PayloadRequest, domain: number): Promise<(number | null)[]> => {
  const common = { depth: 0, overrideAccess: true, req } as const
  const settings = await req.payload.findGlobal({ ...common, slug: 'settings', select: { fallback: true } })
  const found = await req.payload.findByID({
    ...common,
    collection: 'policy-domains',
    id: domain,
    select: { standIn: true },
    disableErrors: true,
  })
  return [numberOf(found?.standIn), numberOf(settings.fallback)]
}

const numberOf = (related: unknown): number | null => {
  const id = idOf(related)
  return typeof id === 'number' ? id : null
}

const idsOf = (related: unknown): number[] =>
  (Array.isArray(related) ? related : []).flatMap((one: unknown) => numberOf(one) ?? [])
