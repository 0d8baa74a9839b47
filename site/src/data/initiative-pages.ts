import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { contains } from './contains.ts'
import { sectorFacet } from './facets.ts'
import { makeListing } from './listing.ts'
import { bySlug } from './related.ts'
import { detailTags, tagged, type Tagged } from './tagged.ts'
import type { ChallengeCard, InitiativeView, Listing, SolutionCard } from './views.ts'

/** A page of the register of initiatives. */
export const listInitiatives = async (
  locale: Locale,
  params: URLSearchParams,
): Promise<Tagged<Listing<InitiativeView>>> => {
  const catalogue = await getCatalogue(locale)
  const { lists } = dictionary(locale)
  const all = [...catalogue.initiatives.values()]
  const listing = await makeListing(all, params, {
    facets: [sectorFacet(catalogue, lists.facets.sector)],
    byFit: { value: 'past', label: lists.sorts.past },
    sorts: [
      { value: 'titel', label: lists.sorts.titel, compare: (a, b) => a.title.localeCompare(b.title, locale) },
    ],
    find: async (query) => contains(all, query),
  })
  return tagged(listing, 'initiatives', 'sectors', 'organisations')
}

export type InitiativePage = {
  initiative: InitiativeView
  challenges: ChallengeCard[]
  solutions: SolutionCard[]
}

/** An initiative with the records that relate to it. */
export const getInitiativePage = async (
  locale: Locale,
  slug: string,
): Promise<Tagged<InitiativePage> | null> => {
  const { initiatives, challenges, solutions } = await getCatalogue(locale)
  const initiative = bySlug(initiatives.values(), slug)
  if (!initiative) return null
  const relates = (record: { initiatives: { initiative: InitiativeView }[] }): boolean =>
    record.initiatives.some((one) => one.initiative.id === initiative.id)
  return tagged(
    {
      initiative,
      challenges: [...challenges.values()].filter(relates),
      solutions: [...solutions.values()].filter(relates),
    },
    ...detailTags,
  )
}
