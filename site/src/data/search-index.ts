import { createHash } from 'node:crypto'
import type { Pack } from '#matching'
import { getCatalogue } from './catalogue.ts'
import { packOf } from './matching.ts'
import { isDeployableNow } from './solution-pages.ts'
import { tagged, type Tagged } from './tagged.ts'
import type { Maturity } from './views.ts'

/** What a browser shows of a solution that it found: as small as a card allows. */
export type IndexCard = {
  slug: string
  title: string
  summary: string
  provider: string
  /** Slugs. */
  sectors: string[]
  maturity: Maturity
  now: boolean
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
        provider: view.provider?.title ?? '',
        sectors: view.sectors.map(({ slug }) => slug),
        maturity: view.maturity,
        now: isDeployableNow(view),
      },
    ]),
  )
  const pack = packOf(catalogue, 'solutions')
  const version = createHash('sha256')
    .update(JSON.stringify({ pack, cards }))
    .digest('base64url')
    .slice(0, 16)
  return tagged({ version, pack, cards }, 'solutions', 'organisations', 'sectors', 'synonyms')
}
