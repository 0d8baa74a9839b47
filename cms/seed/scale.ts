import { createLocalReq, type Payload } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { channel } from '../purge/channel.ts'
import { content } from './content.ts'

const places = [
  'Aalst',
  'Antwerpen',
  'Brugge',
  'Dendermonde',
  'Diest',
  'Geel',
  'Genk',
  'Gent',
  'Halle',
  'Hasselt',
  'Ieper',
  'Kortrijk',
  'Leuven',
  'Lier',
  'Mechelen',
  'Oostende',
  'Ronse',
  'Sint-Niklaas',
  'Tongeren',
  'Turnhout',
  'Vilvoorde',
  'Waregem',
]
const batch = 250

/**
 * Adds generated solutions and half as many challenges, made by recombining the demo texts, until there are as many.
 * They go through the database adapter instead of the Local API: no hook has anything to add to them.
 * @param count how many solutions there should be
 */
export const seedScale = async (
  payload: Payload,
  count: number,
  say: (line: string) => void,
): Promise<void> => {
  const { docs: sectors } = await payload.find({
    collection: 'sectors',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const { docs: organisations } = await payload.find({
    collection: 'organisations',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { slug: true },
  })
  const { docs: domains } = await payload.find({
    collection: 'policy-domains',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const slugOfKey = new Map(content('sectors').map(({ key, slug }) => [key, slug]))
  const sectorIds = (keys: string[]) =>
    sectors.filter(({ slug }) => keys.some((key) => slugOfKey.get(key) === slug)).map(({ id }) => id)
  const organisation = new Map(organisations.map(({ slug, id }) => [slug, id]))
  const domain = new Map(domains.map(({ slug, id }) => [slug, id]))
  const solutions = content('solutions')
  const challenges = content('challenges')

  const solutionAt = (n: number) => {
    const {
      demoId: _,
      initiatives: __,
      contact: ___,
      website: ____,
      sectors: keys,
      provider,
      title,
      description,
      slug,
      publishedOn,
      ...data
    } = at(solutions, n)
    const place = at(places, n * 7 + Math.floor(n / solutions.length))
    return {
      ...data,
      title: named(title, place),
      slug: `${slug}-${n}`.slice(-80),
      description: mixed(description, at(solutions, n * 13 + 5).description),
      sectors: sectorIds(keys),
      provider: organisation.get(provider),
      publishedAt: publishedOn,
    }
  }
  const challengeAt = (n: number) => {
    const {
      demoId: _,
      initiatives: __,
      contact: ___,
      sectors: keys,
      organisation: owner,
      policyDomain,
      title,
      description,
      slug,
      publishedOn,
      ...data
    } = at(challenges, n)
    const place = at(places, n * 5 + Math.floor(n / challenges.length))
    return {
      ...data,
      status: 'open',
      title: named(title, place),
      slug: `${slug}-${n}`.slice(-80),
      description: mixed(description, at(challenges, n * 11 + 3).description),
      sectors: sectorIds(keys),
      organisation: organisation.get(owner),
      policyDomain: domain.get(policyDomain),
      publishedAt: publishedOn,
    }
  }
  await fill(payload, 'solutions', count, solutionAt, say)
  await fill(payload, 'challenges', Math.floor(count / 2), challengeAt, say)
}

const fill = async (
  payload: Payload,
  collection: 'solutions' | 'challenges',
  count: number,
  make: (n: number) => Record<string, unknown> & { slug: string },
  say: (line: string) => void,
) => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { slug: true },
  })
  const known = new Set(docs.map(({ slug }) => slug))
  const missing = Array.from({ length: count }, (_, n) => make(n)).filter(({ slug }) => !known.has(slug))
  for (let from = 0; from < missing.length; from += batch) {
    const req = await createLocalReq({}, payload)
    const transactionID = await payload.db.beginTransaction()
    if (transactionID !== null) req.transactionID = transactionID
    for (const data of missing.slice(from, from + batch)) {
      const now = new Date().toISOString()
      const record = { ...data, _status: 'published', createdAt: now, updatedAt: now }
      const created: unknown = await payload.db.create({ collection, data: record, req })
      await payload.db.createVersion({
        collectionSlug: collection,
        parent: Number(idOf(created)),
        versionData: record,
        autosave: false,
        createdAt: now,
        updatedAt: now,
        req,
      })
    }
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
    say(`${collection}: ${Math.min(from + batch, missing.length)} of ${missing.length} added`)
  }
  // The site learns of them all at once.
  await payload.db.drizzle.execute(`select pg_notify('${channel}', '*')`)
}

const at = <One>(list: readonly One[], n: number): One => list[n % list.length] as One

/** "RaamRaam: beeldbellen" becomes "RaamRaam Gent: beeldbellen". */
const named = (title: string, place: string): string =>
  (title.includes(':') ? title.replace(':', ` ${place}:`) : `${title} in ${place}`).slice(0, 120)

/** The first half of one text and the last sentences of another. */
const mixed = (one: string, other: string): string => {
  const [a, b] = [one, other].map((text) => text.split(/(?<=\.)\s+/))
  return [...(a ?? []).slice(0, -1), ...(b ?? []).slice(-2)].join(' ')
}
