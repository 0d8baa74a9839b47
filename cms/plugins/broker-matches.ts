import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Saved } from '#collections/hooks/hook-arguments.ts'
import { publicBefore } from '#collections/hooks/public-record.ts'
import type { Introduction, Match } from '#collections/payload-types.ts'
import { searchQueue } from '../jobs/find-counterparts.ts'
import { queueMatchMail } from '../mails/queue-match-mail.ts'
import { wordsOfPair } from '../matches/find-counterparts.ts'
import { partiesOf, type SideName } from '../matches/parties.ts'
import { routeOf } from '../submissions/route.ts'

/** What bringing two sides together sets off: mails, tasks for who looks after a domain, and what a match remembers. */
export const brokerMatches: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { hooks, slug } = collection
    const hooked = ({ beforeChange = [], afterChange = [] }: Hooks): CollectionConfig => ({
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...(hooks?.beforeChange ?? []), ...beforeChange],
        afterChange: [...(hooks?.afterChange ?? []), ...afterChange],
      },
    })
    if (slug === 'introductions')
      return hooked({ beforeChange: [checkIntroduction], afterChange: [askBothSides, introduceBoth] })
    if (slug === 'challenges' || slug === 'solutions') return hooked({ afterChange: [lookForCounterparts] })
    if (slug !== 'matches') return collection
    return hooked({ beforeChange: [nameOwner, rememberWords], afterChange: [settleTask, passItOn] })
  }),
})

type Hooks = Pick<NonNullable<CollectionConfig['hooks']>, 'beforeChange' | 'afterChange'>

/** @throws APIError 409 when there is nothing to introduce, 400 when a side cannot be reached */
const checkIntroduction: CollectionBeforeChangeHook<Introduction> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const match = Number(idOf(data.match))
  const parties = await partiesOf(req, match)
  if (parties?.match.state !== 'proposed')
    return refuse(
      409,
      'Een kennismaking vraag je voor een match die voorgesteld is. Deze staat in een andere stand.',
    )
  const { totalDocs } = await req.payload.count({
    collection: 'introductions',
    where: {
      match: { equals: match },
      demandAnswer: { not_equals: 'refused' },
      supplyAnswer: { not_equals: 'refused' },
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0)
    return refuse(409, 'Voor deze match is al een kennismaking gevraagd. Wacht op het antwoord.')
  const missing = [
    parties.demand.email ? '' : `“${parties.challenge.title}”`,
    parties.supply.email ? '' : `“${parties.solution.title}”`,
  ].filter(Boolean)
  if (missing.length > 0)
    return refuse(
      400,
      `We weten niet wie we kunnen bereiken voor ${missing.join(' en ')}. Vul eerst een e-mailadres in bij Contact.`,
    )
  // Whoever asked for it has said yes.
  const answer = (side: SideName) => (askedBy(req) === side ? 'accepted' : 'waiting')
  return { ...data, demandAnswer: answer('demand'), supplyAnswer: answer('supply') }
}

/** The side that asked for the introduction, when one did; see cms/moderation/introduce.ts. */
const askedBy = ({ context }: PayloadRequest): unknown => context.askedBy

const askBothSides: CollectionAfterChangeHook<Introduction> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return
  const asked = { match: Number(idOf(doc.match)), introduction: doc.id }
  if (askedBy(req) !== 'demand') await queueMatchMail(req, { ...asked, kind: 'asked-demand' })
  if (askedBy(req) !== 'supply') await queueMatchMail(req, { ...asked, kind: 'asked-supply' })
}

/** Once both said yes, by link or to the ambassador on the phone, they are introduced. */
const introduceBoth: CollectionAfterChangeHook<Introduction> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isAgreed = ({ demandAnswer, supplyAnswer }: Partial<Introduction>): boolean =>
    demandAnswer === 'accepted' && supplyAnswer === 'accepted'
  if (operation !== 'update' || !isAgreed(doc) || isAgreed(previousDoc)) return
  const match = Number(idOf(doc.match))
  await req.payload.update({
    collection: 'matches',
    id: match,
    data: { state: 'introduced' },
    depth: 0,
    overrideAccess: true,
    context: { byParty: true },
    req,
  })
  await queueMatchMail(req, { match, kind: 'introduced' })
}

/** A match is somebody's: of the ambassador of its challenge's domain, unless another was named. */
const nameOwner: CollectionBeforeChangeHook<Match> = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.owner) return data
  const challenge = await req.payload.findByID({
    collection: 'challenges',
    id: Number(idOf(data.challenge)),
    depth: 0,
    select: { policyDomain: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const domain = idOf(challenge?.policyDomain)
  const { ambassador } = await routeOf(req, typeof domain === 'number' ? domain : null)
  return { ...data, owner: ambassador }
}

/** What both sides said when they were declined: as long as they say it, they are not suggested again. */
const rememberWords: CollectionBeforeChangeHook<Match> = async ({ data, originalDoc, req }) => {
  if (data.state !== 'declined' || originalDoc?.state === 'declined') return data
  const find = async (collection: 'challenges' | 'solutions', id: unknown) =>
    req.payload.findByID({
      collection,
      id: Number(idOf(id)),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
  const challenge = await find('challenges', data.challenge ?? originalDoc?.challenge)
  const solution = await find('solutions', data.solution ?? originalDoc?.solution)
  return challenge && solution ? { ...data, declinedWords: wordsOfPair(challenge, solution) } : data
}

/** Once there is a match of it, a task is decided. */
const settleTask: CollectionAfterChangeHook<Match> = async ({ doc, req }) => {
  await req.payload.update({
    collection: 'tasks',
    where: {
      challenge: { equals: idOf(doc.challenge) },
      solution: { equals: idOf(doc.solution) },
      state: { equals: 'open' },
    },
    data: { state: 'done' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** What works somewhere may work elsewhere. */
const passItOn: CollectionAfterChangeHook<Match> = async ({ doc, operation, previousDoc, req }) => {
  if (doc.state !== 'in-use' || (operation === 'update' && previousDoc.state === 'in-use')) return
  await queueSearch(req, 'solutions', Number(idOf(doc.solution)), 'in-use')
}

const lookForCounterparts: CollectionAfterChangeHook<Saved> = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || (collection.slug !== 'challenges' && collection.slug !== 'solutions'))
    return
  // What only lost a letter does not ask for another round; what is new or says something else does.
  const before = publicBefore(req, collection.slug, doc.id)
  if (before && ['title', 'summary', 'description'].every((field) => before[field] === doc[field])) return
  await queueSearch(req, collection.slug, doc.id, 'published')
}

const queueSearch = async (
  req: PayloadRequest,
  side: 'challenges' | 'solutions',
  record: number,
  via: 'published' | 'in-use',
): Promise<void> => {
  // Filling a new portal is no news.
  if (req.context.seeding) return
  await req.payload.jobs.queue({
    task: 'find-counterparts',
    queue: searchQueue,
    input: { side, record, via },
    overrideAccess: true,
    req,
  })
}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
