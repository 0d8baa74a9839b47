/** What access is tried on: records that are mine or another's, published or not, of every collection. */
import { randomUUID } from 'node:crypto'
import type { Permitted } from '#collections/access/permissions.ts'
import { password, type Doc, type Id, type Portal } from './payload.ts'
import { pictureFile } from './pictures.ts'

/** `mine`: of the organisation, the policy domain or the person that asks. */
export type Variant = { mine: boolean; published: boolean }
export const variants: Variant[] = [
  { mine: true, published: true },
  { mine: true, published: false },
  { mine: false, published: true },
  { mine: false, published: false },
]

export type World = {
  sector: Id
  domain: (mine: boolean) => Id
  organisation: (mine: boolean) => Id
  profile: (mine: boolean) => Id
  /** Valid data of a collection; makes what the record needs besides. */
  data: (slug: Permitted, variant: Variant) => Promise<Record<string, unknown>>
  make: Portal['make']
  /** A record that stands in the database. */
  record: (slug: Permitted, variant: Variant) => Promise<Doc>
}

/**
 * Fills a portal with two organisations, two policy domains and their ambassadors; the accounts of the roles federation
 * and ambassador belong to the first of each.
 */
export const createWorld = async (portal: Portal): Promise<World> => {
  const pair = async (make: (name: string) => Promise<Doc>): Promise<(mine: boolean) => Id> => {
    const [mine, other] = [await make('Voorbeeld eigen'), await make('Voorbeeld ander')]
    return (isMine) => (isMine ? mine.id : other.id)
  }
  const { make } = portal
  const sector = await make('sectors', { name: 'Zorg', icon: 'heart', colour: 'coral' })
  const domain = await pair((name) => make('policy-domains', { name, abbreviation: name.slice(-5) }))
  // Nobody has published the organisation of the federation's account yet: it is seen because it is its own.
  const organisation = await pair((name) =>
    make('organisations', {
      name,
      type: 'federation',
      _status: name.endsWith('eigen') ? 'draft' : 'published',
    }),
  )
  const profile = await pair((name) =>
    make('ambassadors', { name, policyDomains: [domain(name.endsWith('eigen'))], _status: 'published' }),
  )
  await portal.appoint('federation', { organisation: organisation(true) })
  await portal.appoint('ambassador', { ambassador: profile(true) })
  const data: World['data'] = async (slug, variant) => recipes[slug](world, variant)
  const world: World = {
    sector: sector.id,
    domain,
    organisation,
    profile,
    make,
    data,
    record: async (slug, variant) =>
      make(
        slug,
        await data(slug, variant),
        slug === 'media' || slug === 'attachments' ? { file: await pictureFile() } : {},
      ),
  }
  return world
}

type Recipe = (world: World, variant: Variant) => Record<string, unknown> | Promise<Record<string, unknown>>

const unique = (): string => randomUUID().slice(0, 8)
const status = ({ published }: Variant) => ({ _status: published ? 'published' : 'draft' })
const titled = (variant: Variant) => ({
  title: `Titel ${unique()}`,
  summary: 'In het kort.',
  ...status(variant),
})
const story = (world: World, variant: Variant) => ({
  ...titled(variant),
  description: 'Een lange beschrijving.',
  sectors: [world.sector],
})

/** A proposed match, of which both sides can be reached. */
const introducible = async (world: World, variant: Variant): Promise<Doc> => {
  const shown = { ...variant, published: true }
  const contact = { email: `${unique()}@kant.example` }
  const side = async (slug: 'challenges' | 'solutions') =>
    (await world.make(slug, { ...(await world.data(slug, shown)), contact })).id
  return world.make('matches', { challenge: await side('challenges'), solution: await side('solutions') })
}

const recipes: Record<Permitted, Recipe> = {
  challenges: (world, variant) => ({
    ...story(world, variant),
    policyDomain: world.domain(variant.mine),
    organisation: world.organisation(variant.mine),
  }),
  solutions: (world, variant) => ({ ...story(world, variant), provider: world.organisation(variant.mine) }),
  organisations: (_, variant) => ({ name: `Organisatie ${unique()}`, type: 'company', ...status(variant) }),
  initiatives: (_, variant) => ({ ...titled(variant), url: 'https://www.voorbeeld.example' }),
  // Confirmed and of published sides, or still a proposal.
  matches: async (world, variant) => ({
    challenge: (await world.record('challenges', { ...variant, published: true })).id,
    solution: (await world.record('solutions', { ...variant, published: true })).id,
    state: variant.published ? 'introduced' : 'proposed',
    reason: 'Omdat ze passen.',
  }),
  introductions: async (world, variant) => ({ match: (await introducible(world, variant)).id }),
  tasks: async (world, variant) => ({
    challenge: (await world.record('challenges', variant)).id,
    solution: (await world.record('solutions', variant)).id,
    policyDomain: world.domain(variant.mine),
    via: 'published',
  }),
  submissions: (world, { mine }) => ({
    reference: `R-${unique()}`,
    kind: 'solution',
    answers: { title: 'Een antwoord' },
    organisation: world.organisation(mine),
    policyDomain: world.domain(mine),
  }),
  attachments: () => ({ name: `Bijlage ${unique()}.png` }),
  'form-drafts': async (world, variant) => ({
    tokenHash: unique(),
    form: (await world.record('forms', variant)).id,
    answers: {},
    expiresAt: new Date().toISOString(),
  }),
  ambassadors: (world, variant) => ({
    name: `Ambassadeur ${unique()}`,
    policyDomains: [world.domain(variant.mine)],
    ...status(variant),
  }),
  pages: (_, variant) => titled(variant),
  news: (_, variant) => titled(variant),
  forms: (_, variant) => ({
    title: `Formulier ${unique()}`,
    kind: 'contact',
    steps: [{ title: 'Stap', questions: [{ name: 'title', label: 'Wat?', type: 'text' }] }],
    ...status(variant),
  }),
  sectors: () => ({ name: `Sector ${unique()}`, icon: 'cup', colour: 'teal' }),
  'policy-domains': () => ({ name: `Domein ${unique()}`, abbreviation: 'DOM' }),
  synonyms: () => ({ kind: 'concept', terms: [`woord ${unique()}`, 'term'] }),
  redirects: () => ({ from: `/oud-${unique()}`, to: '/nieuw' }),
  media: () => ({ alt: 'Een vlak', credit: 'Getekend voor de tests' }),
  activities: () => ({
    actor: 'portaal',
    action: 'gewijzigd',
    collection: 'pages',
    record: '1',
    title: 'Over',
  }),
  users: () => ({ name: 'Iemand', role: 'federation', email: `${unique()}@portaal.example`, password }),
}
