/** Records whose every private value is a canary: a text that no answer to the public may hold. */
import type { Doc, Id, Portal } from './payload.ts'
import { createWorld, type World } from './world.ts'

export const canary = 'kanarie'

export type Aviary = World & {
  challenge: Doc
  solution: Doc
  provider: Doc
  guide: Doc
  match: Doc
  /** Records that are not published at all, by collection. */
  hidden: Record<string, Id>
}

/** Fills a portal so that whatever is private says so. */
export const createAviary = async (portal: Portal): Promise<Aviary> => {
  const world = await createWorld(portal)
  const { make, payload } = portal
  const shown = { mine: false, published: true }
  const contact = (name: string) => ({
    name: `${canary} ${name}`,
    email: `${canary}-${name}@portaal.example`,
    phone: `${canary} 0${name.length}`,
  })
  const provider = await make('organisations', {
    ...(await world.data('organisations', shown)),
    contact: contact('aanbieder'),
  })
  const guide = await make('ambassadors', {
    ...(await world.data('ambassadors', shown)),
    contact: { email: contact('gids').email, phone: contact('gids').phone },
  })
  const challenge = await make('challenges', {
    ...(await world.data('challenges', shown)),
    organisation: provider.id,
    contact: contact('uitdaging'),
    forget: [`${canary} vergeten`],
  })
  const solution = await make('solutions', {
    ...(await world.data('solutions', shown)),
    provider: provider.id,
    contact: contact('oplossing'),
    forget: [`${canary} vergeten`],
  })
  const match = await make('matches', {
    challenge: challenge.id,
    solution: solution.id,
    owner: guide.id,
    state: 'introduced',
    reason: 'Omdat ze passen.',
    notes: `${canary} nota`,
  })
  await make('introductions', { match: match.id, message: `${canary} boodschap` })
  await make('submissions', {
    ...(await world.data('submissions', shown)),
    reference: `${canary}-1`,
    answers: { title: `${canary} antwoord` },
    notes: `${canary} nota`,
  })
  await make('users', {
    ...(await world.data('users', shown)),
    name: `${canary} gebruiker`,
    email: `${canary}@portaal.example`,
  })
  const hidden: Record<string, Id> = {}
  for (const slug of [
    'challenges',
    'solutions',
    'organisations',
    'initiatives',
    'ambassadors',
    'pages',
    'news',
  ] as const) {
    const data = await world.data(slug, { mine: false, published: false })
    hidden[slug] = (
      await make(slug, { ...data, ['title' in data ? 'title' : 'name']: `${canary} concept` })
    ).id
  }
  // A proposal is nobody's business yet, nor is a match of which one side is not public.
  const proposal = { solution: solution.id, state: 'proposed', reason: `${canary} voorstel` }
  const other = await world.record('challenges', shown)
  hidden.matches = (await make('matches', { ...proposal, challenge: other.id })).id
  await make('matches', { ...proposal, challenge: hidden.challenges, state: 'introduced' })
  // Words of a match that was declined are public, the match is not.
  const unfit = await world.record('challenges', shown)
  await make('matches', { ...proposal, challenge: unfit.id, state: 'declined' })
  // Drafts that lie beside what is published.
  for (const [collection, id] of [
    ['challenges', challenge.id],
    ['solutions', solution.id],
  ] as const)
    await payload.update({
      collection,
      id,
      draft: true,
      overrideAccess: true,
      data: { summary: `${canary} nieuwe versie` },
    })
  // Public records that name private ones.
  await payload.update({
    collection: 'solutions',
    id: solution.id,
    overrideAccess: true,
    data: { summary: 'In het kort.', translation: Number(hidden.solutions), _status: 'published' },
  })
  await payload.updateGlobal({
    slug: 'home',
    overrideAccess: true,
    data: {
      title: 'Wat is je uitdaging?',
      blocks: [
        {
          blockType: 'featured',
          title: 'Uitgelicht',
          challenges: [Number(challenge.id), Number(hidden.challenges)],
        },
      ],
    },
  })
  await payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    data: { name: 'Portaal', fallback: Number(guide.id) },
  })
  return { ...world, challenge, solution, provider, guide, match, hidden }
}
