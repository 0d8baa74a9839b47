import type { Payload } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { content } from './content.ts'
import { drawPicture } from './draw.ts'
import { seedHome } from './home.ts'
import { organisationOf } from './reference.ts'
import { richTextOf } from './rich-text.ts'
import { openShelf } from './shelf.ts'

const published = { _status: 'published' as const }

/** The note's five examples and the demo set: organisations, people, challenges, solutions, matches, news. */
export const seedDemo = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  const shelf = await openShelf(payload, [
    'sectors',
    'policy-domains',
    'organisations',
    'ambassadors',
    'initiatives',
    'challenges',
    'solutions',
    'media',
    'news',
  ])
  const slugOfKey = new Map(content('sectors').map(({ key, slug }) => [key, slug]))
  const sectors = (keys: string[]): number[] =>
    keys.map((key) => shelf.id('sectors', slugOfKey.get(key) ?? key))
  const initiatives = (list: { initiative: string; relation: 'builds-on' | 'overlaps' | 'continues' }[]) =>
    list.map(({ initiative, relation }) => ({ initiative: shelf.id('initiatives', initiative), relation }))

  const organisations = content('organisations')
  // Federations first: their members point at them.
  for (const one of [
    ...organisations.filter(({ federation }) => !federation),
    ...organisations.filter(({ federation }) => federation),
  ])
    await shelf.ensure(
      'organisations',
      one.slug,
      organisationOf(one, {
        sectors: sectors(one.sectors),
        ...(one.federation ? { federation: shelf.id('organisations', one.federation) } : {}),
      }),
    )
  for (const { policyDomains, sectors: keys, ...one } of content('ambassadors'))
    await shelf.ensure('ambassadors', one.slug, {
      ...one,
      ...published,
      policyDomains: policyDomains.map((slug) => shelf.id('policy-domains', slug)),
      sectors: sectors(keys),
    })
  for (const { organisation, sectors: keys, ...one } of content('initiatives'))
    await shelf.ensure('initiatives', one.slug, {
      ...one,
      ...published,
      sectors: sectors(keys),
      ...(organisation ? { organisation: shelf.id('organisations', organisation) } : {}),
    })
  say('organisations, ambassadors and initiatives stand')

  for (const { demoId: _, publishedOn, policyDomain, organisation, contact, ...one } of content('challenges'))
    await shelf.ensure('challenges', one.slug, {
      ...one,
      ...published,
      sectors: sectors(one.sectors),
      initiatives: initiatives(one.initiatives),
      policyDomain: shelf.id('policy-domains', policyDomain),
      organisation: shelf.id('organisations', organisation),
      publishedAt: publishedOn,
      ...(contact ? { contact } : {}),
    })
  for (const { demoId: _, publishedOn, provider, contact, website, ...one } of content('solutions'))
    await shelf.ensure('solutions', one.slug, {
      ...one,
      ...published,
      sectors: sectors(one.sectors),
      initiatives: initiatives(one.initiatives),
      provider: shelf.id('organisations', provider),
      publishedAt: publishedOn,
      ...(website ? { website } : {}),
      ...(contact ? { contact } : {}),
    })
  say('challenges and solutions stand')
  await seedMatches(payload, shelf.id)

  for (const image of content('images')) {
    const data = await drawPicture(image)
    await shelf.ensure(
      'media',
      image.alt,
      { alt: image.alt, credit: image.credit },
      { file: { data, mimetype: 'image/png', name: `${image.key}.png`, size: data.length } },
    )
  }
  const altOf = new Map(content('images').map(({ key, alt }) => [key, alt]))
  for (const { publishedOn, image, body, sectors: keys, translationOf, ...one } of content('news'))
    await shelf.ensure('news', one.slug, {
      ...one,
      ...published,
      publishedAt: publishedOn,
      body: richTextOf(body),
      sectors: sectors(keys),
      ...(image ? { image: shelf.id('media', altOf.get(image) ?? image) } : {}),
      ...(translationOf ? { translation: shelf.id('news', translationOf) } : {}),
    })
  await seedHome(payload, shelf, true)
  say(`demo: ${shelf.added()} records added`)
}

const seedMatches = async (
  payload: Payload,
  id: (collection: 'challenges' | 'solutions' | 'ambassadors', key: string) => number,
) => {
  const { docs } = await payload.find({
    collection: 'matches',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { challenge: true, solution: true },
  })
  const pairs = new Set(
    docs.map(({ challenge, solution }) => `${String(idOf(challenge))}/${String(idOf(solution))}`),
  )
  for (const { challenge, solution, owner, proposedOn, introducedOn, inUseOn, state, reason } of content(
    'matches',
  )) {
    const pair = { challenge: id('challenges', challenge), solution: id('solutions', solution) }
    if (pairs.has(`${pair.challenge}/${pair.solution}`)) continue
    await payload.create({
      collection: 'matches',
      depth: 0,
      overrideAccess: true,
      context: { seeding: true },
      data: {
        ...pair,
        state,
        reason,
        owner: id('ambassadors', owner),
        proposedAt: proposedOn,
        introducedAt: introducedOn,
        inUseAt: inUseOn,
        ...(state === 'lasting' ? { lastingAt: inUseOn } : {}),
        ...(state === 'declined' ? { declinedAt: introducedOn ?? proposedOn } : {}),
      },
    })
  }
}
