import { createHash } from 'node:crypto'
import type { Pack } from '#matching'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import { contactFor, fallbackContact } from './contact-person.ts'
import { indexOf, indexTag } from './search-indexes.ts'
import { tagged, type Tagged } from './tagged.ts'
import type { AmbassadorView, ContentLanguage, Cost, DeployableIn, Helper, Maturity } from './views.ts'

/** What a browser shows of a solution that it found: as small as a card allows. */
export type IndexCard = {
  slug: string
  title: string
  summary: string
  /** Slugs. */
  sectors: string[]
  maturity: Maturity
  deployableIn: DeployableIn
  cost: Cost
  language: ContentLanguage
}
/** Who helps on when nothing fits: by the slug of a sector, and for everything else. Names only, no contact data. */
export type Helpers = { bySector: Record<string, Helper>; fallback: Helper | null }
/** What the browser searches: the matcher's pack, by the id of a record its card, and who helps on. */
export type SearchIndex = { version: string; pack: Pack; cards: Record<string, IndexCard>; helpers: Helpers }

/** The index over all public solutions; its version follows from its content. */
export const getSearchIndex = async (): Promise<Tagged<SearchIndex>> => {
  const catalogue = await getCatalogue('nl')
  const { pack } = await indexOf(catalogue, 'solutions')
  if (held?.catalogue !== catalogue || held.pack !== pack)
    held = { catalogue, pack, index: compose(catalogue, pack) }
  return tagged(held.index, ...indexTags)
}

/** What an index is made from. */
const indexTags = [
  'solutions',
  'organisations',
  'sectors',
  'synonyms',
  'ambassadors',
  'policy-domains',
  indexTag,
]

// Three addresses and a page ask for the same one: writing it out for its version is done once.
let held: { catalogue: Catalogue; pack: Pack; index: SearchIndex } | null = null

const compose = (catalogue: Catalogue, pack: Pack): SearchIndex => {
  const content = { pack, cards: cardsOf(catalogue), helpers: helpersOf(catalogue) }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
  return { version, ...content }
}

const cardsOf = ({ solutions }: Catalogue): SearchIndex['cards'] =>
  Object.fromEntries(
    [...solutions.values()].map(
      ({ id, slug, title, summary, sectors, maturity, deployableIn, cost, language }) => [
        id,
        {
          slug,
          title,
          summary,
          sectors: sectors.map(({ slug }) => slug),
          maturity,
          deployableIn,
          cost,
          language,
        },
      ],
    ),
  )

const helpersOf = (catalogue: Catalogue): Helpers => {
  const fallback = fallbackContact(catalogue)
  const bySector = catalogue.sectors.flatMap((sector) => {
    const person = contactFor(catalogue, { sectors: [sector] })
    return person && person.id !== fallback?.id ? [[sector.slug, helperOf(person)] as const] : []
  })
  return { bySector: Object.fromEntries(bySector), fallback: fallback && helperOf(fallback) }
}

const helperOf = ({ title, path, initials, kind }: AmbassadorView): Helper => ({
  title,
  path,
  initials,
  kind,
})
