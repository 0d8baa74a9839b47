import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { answerTo, type Question } from '#site/search/answers.ts'
import { contactFor } from './contact-person.ts'
import { findIn, sectorFacet, termFacet } from './facets.ts'
import { makeListing, type FacetSpec } from './listing.ts'
import { suggestChallenges } from './matching.ts'
import { bySlug, newestFirst } from './related.ts'
import { getSearchIndex } from './search-index.ts'
import { indexOf, indexTag } from './search-indexes.ts'
import { detailTags, listTags, tagged, type Tagged } from './tagged.ts'
import type {
  AmbassadorView,
  Answers,
  ChallengeCard,
  Listing,
  MatchView,
  SolutionCard,
  SolutionView,
  Suggestion,
} from './views.ts'

/** A page of the solutions, filtered and sorted by what stands in the address. */
export const listSolutions = async (
  locale: Locale,
  params: URLSearchParams,
): Promise<Tagged<Listing<SolutionCard>>> => {
  const catalogue = await getCatalogue(locale)
  const { lists, terms } = dictionary(locale)
  const facets: FacetSpec<SolutionView>[] = [
    sectorFacet(catalogue, lists.facets.sector),
    termFacet('inzetbaar', lists.facets.inzetbaar, terms.deployableIn, ({ deployableIn }) => deployableIn),
    termFacet('maturiteit', lists.facets.maturiteit, terms.maturity, ({ maturity }) => maturity),
    termFacet('kosten', lists.facets.kosten, terms.cost, ({ cost }) => cost),
    termFacet('digitaal', lists.facets.digitaal, terms.digital, ({ digital }) => digital),
  ]
  const listing = await makeListing([...catalogue.solutions.values()], params, {
    facets,
    byFit: { value: 'past', label: lists.sorts.past },
    sorts: [
      { value: 'nieuw', label: lists.sorts.nieuw, compare: newestFirst },
      {
        value: 'gebruik',
        label: lists.sorts.gebruik,
        compare: (a, b) => b.inUseCount - a.inUseCount || newestFirst(a, b),
      },
      { value: 'titel', label: lists.sorts.titel, compare: (a, b) => a.title.localeCompare(b.title, locale) },
    ],
    find: async (query) => findIn((await indexOf(catalogue, 'solutions')).index, query),
  })
  return tagged(listing, ...listTags, indexTag)
}

export type SolutionPage = {
  solution: SolutionView
  /** Who uses it: named by its provider, or known from a match. */
  inUseAt: string[]
  matches: MatchView[]
  suggestions: Suggestion<ChallengeCard>[]
  contact: AmbassadorView | null
}

/** A solution with its confirmed matches, the challenges it might help with, and someone to turn to. */
export const getSolutionPage = async (locale: Locale, slug: string): Promise<Tagged<SolutionPage> | null> => {
  const catalogue = await getCatalogue(locale)
  const solution = bySlug(catalogue.solutions.values(), slug)
  if (!solution) return null
  const matches = catalogue.matches.filter((match) => match.solution.id === solution.id)
  const confirmed = new Set(matches.map(({ challenge }) => challenge.id))
  return tagged(
    {
      solution,
      inUseAt: usersOf(solution, matches),
      matches,
      suggestions: await suggestChallenges(catalogue, solution, confirmed),
      contact: contactFor(catalogue, { sectors: solution.sectors }),
    },
    ...detailTags,
  )
}

const usersOf = (solution: SolutionView, matches: readonly MatchView[]): string[] => {
  const known = matches
    .filter(({ state }) => state !== 'introduced')
    .flatMap(({ challenge }) => challenge.organisation?.title ?? [])
  return [...new Set([...solution.inUseAt, ...known])]
}

/** The solutions that fit a problem in someone's own words: what /match shows without JavaScript. */
export const findSolutions = async (
  locale: Locale,
  question: Question,
): Promise<Tagged<Answers<SolutionCard>>> => {
  const catalogue = await getCatalogue(locale)
  const [{ index }, { data, tags }] = await Promise.all([indexOf(catalogue, 'solutions'), getSearchIndex()])
  const { results, corrections, waysOn } = answerTo({ index, ...data }, question)
  return tagged(
    {
      // A record that went away meanwhile is left out.
      results: results.flatMap((result) => {
        const card = catalogue.solutions.get(Number(result.id))
        return card ? [{ ...result, card }] : []
      }),
      corrections,
      waysOn: waysOn && {
        ...waysOn,
        sector: catalogue.sectors.find(({ slug }) => slug === waysOn.sector) ?? null,
      },
    },
    ...listTags,
    ...tags,
  )
}
