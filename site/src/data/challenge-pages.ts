import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import { contactFor } from './contact-person.ts'
import { makeListing, type FacetSpec } from './listing.ts'
import { suggestSolutions } from './matching.ts'
import { bySlug, newestFirst } from './related.ts'
import { indexOf, indexTag } from './search-indexes.ts'
import { domainFacet, findIn, sectorFacet, termFacet } from './facets.ts'
import { detailTags, listTags, tagged, type Tagged } from './tagged.ts'
import type {
  AmbassadorView,
  ChallengeCard,
  ChallengeView,
  Listing,
  MatchView,
  SolutionCard,
  Suggestion,
} from './views.ts'

const urgencyOrder = { critical: 0, high: 1, normal: 2, low: 3 } as const

/** A page of the challenges, filtered and sorted by what stands in the address. */
export const listChallenges = async (
  locale: Locale,
  params: URLSearchParams,
): Promise<Tagged<Listing<ChallengeCard>>> => {
  const catalogue = await getCatalogue(locale)
  const { lists, terms } = dictionary(locale)
  const facets: FacetSpec<ChallengeView>[] = [
    sectorFacet(catalogue, lists.facets.sector),
    termFacet('urgentie', lists.facets.urgentie, terms.urgency, ({ urgency }) => urgency),
    termFacet('status', lists.facets.status, terms.status, ({ status }) => status),
    domainFacet(catalogue, lists.facets.beleidsdomein),
  ]
  // The archive stays readable and is found by asking for it.
  const wanted = params.getAll('status').includes('archived')
    ? [...catalogue.challenges.values()]
    : currentChallenges(catalogue)
  const listing = await makeListing(wanted, params, {
    facets,
    byFit: { value: 'past', label: lists.sorts.past },
    sorts: [
      { value: 'nieuw', label: lists.sorts.nieuw, compare: newestFirst },
      { value: 'urgent', label: lists.sorts.urgent, compare: mostUrgentFirst },
      { value: 'titel', label: lists.sorts.titel, compare: (a, b) => a.title.localeCompare(b.title, locale) },
    ],
    find: async (query) => findIn((await indexOf(catalogue, 'challenges')).index, query),
  })
  return tagged(listing, ...listTags, indexTag)
}

export type ChallengePage = {
  challenge: ChallengeView
  matches: MatchView[]
  suggestions: Suggestion<SolutionCard>[]
  contact: AmbassadorView | null
}

/** A challenge with its confirmed matches, the solutions that might fit, and someone to turn to. */
export const getChallengePage = async (
  locale: Locale,
  slug: string,
): Promise<Tagged<ChallengePage> | null> => {
  const catalogue = await getCatalogue(locale)
  const challenge = bySlug(catalogue.challenges.values(), slug)
  if (!challenge) return null
  const matches = catalogue.matches.filter((match) => match.challenge.id === challenge.id)
  const confirmed = new Set(matches.map(({ solution }) => solution.id))
  return tagged(
    {
      challenge,
      matches,
      suggestions:
        challenge.status === 'archived' ? [] : await suggestSolutions(catalogue, challenge, confirmed),
      contact: contactFor(catalogue, { policyDomain: challenge.policyDomain, sectors: challenge.sectors }),
    },
    ...detailTags,
  )
}

/** Challenges that are not in the archive. */
export const currentChallenges = ({ challenges }: Catalogue): ChallengeView[] =>
  [...challenges.values()].filter(({ status }) => status !== 'archived')

/** What waits for help most, first: by urgency, then by the date it is needed, then newest. */
export const mostUrgentFirst = (a: ChallengeCard, b: ChallengeCard): number =>
  urgencyOrder[a.urgency] - urgencyOrder[b.urgency] ||
  (a.validUntil ?? '9').localeCompare(b.validUntil ?? '9') ||
  newestFirst(a, b)
