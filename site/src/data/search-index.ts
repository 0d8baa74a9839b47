import { createHash } from 'node:crypto'
import type { Pack } from '#matching'
import { getCatalogue } from './catalogue.ts'
import { indexOf, indexTag } from './search-indexes.ts'
import { tagged, type Tagged } from './tagged.ts'
import type { Cost, DeployableIn, Maturity } from './views.ts'

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
}
/** What the browser searches: the matcher's pack and, by the id of a record, its card. */
export type SearchIndex = { version: string; pack: Pack; cards: Record<string, IndexCard> }

/** The index over all public solutions; its version follows from its content. */
export const getSearchIndex = async (): Promise<Tagged<SearchIndex>> => {
  const catalogue = await getCatalogue('nl')
  const cards = Object.fromEntries(
    [...catalogue.solutions.values()].map((view) => [
      view.id,
      {
        slug: view.slug,
        title: view.title,
        summary: view.summary,
        sectors: view.sectors.map(({ slug }) => slug),
        maturity: view.maturity,
        deployableIn: view.deployableIn,
        cost: view.cost,
      },
    ]),
  )
  const { pack } = await indexOf(catalogue, 'solutions')
  const version = createHash('sha256')
    .update(JSON.stringify({ pack, cards }))
    .digest('base64url')
    .slice(0, 16)
  return tagged({ version, pack, cards }, 'solutions', 'organisations', 'sectors', 'synonyms', indexTag)
}
