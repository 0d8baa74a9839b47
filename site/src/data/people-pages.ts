import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { currentChallenges, mostUrgentFirst } from './challenge-pages.ts'
import { bySlug, newestFirst } from './related.ts'
import { detailTags, listTags, tagged, type Tagged } from './tagged.ts'
import type {
  AmbassadorView,
  ChallengeCard,
  MatchView,
  OrganisationView,
  PolicyDomainView,
  SolutionCard,
} from './views.ts'

/** Ambassadors and contact persons, and the policy domains that nobody looks after yet. */
export type AmbassadorsPage = { ambassadors: AmbassadorView[]; uncovered: PolicyDomainView[] }

export const listAmbassadors = async (locale: Locale): Promise<Tagged<AmbassadorsPage>> => {
  const { ambassadors, policyDomains } = await getCatalogue(locale)
  const people = [...ambassadors.values()]
  const covered = new Set(people.flatMap((person) => person.policyDomains.map(({ id }) => id)))
  const uncovered = [...policyDomains.values()].filter(({ id }) => !covered.has(id))
  return tagged({ ambassadors: people, uncovered }, 'ambassadors', 'policy-domains', 'sectors', 'media')
}

export type AmbassadorPage = { ambassador: AmbassadorView; challenges: ChallengeCard[]; matches: MatchView[] }

/** A person with the open challenges of their domains and what they brought together. */
export const getAmbassadorPage = async (
  locale: Locale,
  slug: string,
): Promise<Tagged<AmbassadorPage> | null> => {
  const catalogue = await getCatalogue(locale)
  const ambassador = bySlug(catalogue.ambassadors.values(), slug)
  if (!ambassador) return null
  const domains = new Set(ambassador.policyDomains.map(({ id }) => id))
  const theirs = ({ policyDomain }: ChallengeCard): boolean =>
    policyDomain !== null && domains.has(policyDomain.id)
  return tagged(
    {
      ambassador,
      challenges: currentChallenges(catalogue)
        .filter((challenge) => theirs(challenge) && challenge.status === 'open')
        .sort(mostUrgentFirst)
        .slice(0, 12),
      matches: catalogue.matches.filter(({ challenge }) => theirs(challenge)).slice(0, 6),
    },
    ...detailTags,
  )
}

export type FederationCard = OrganisationView & { memberCount: number; solutionCount: number }

/** The federations, with how many members and solutions stand on the portal. */
export const listFederations = async (locale: Locale): Promise<Tagged<FederationCard[]>> => {
  const { organisations, solutions } = await getCatalogue(locale)
  const all = [...organisations.values()]
  const cards = all
    .filter(({ type }) => type === 'federation')
    .sort((a, b) => Number(b.partner) - Number(a.partner) || a.title.localeCompare(b.title, locale))
    .map((federation) => {
      const members = all.filter((one) => one.federation?.id === federation.id)
      const ids = new Set([federation.id, ...members.map(({ id }) => id)])
      const solutionCount = [...solutions.values()].filter(
        ({ provider }) => provider && ids.has(provider.id),
      ).length
      return { ...federation, memberCount: members.length, solutionCount }
    })
  return tagged(cards, ...listTags, 'media')
}

export type FederationPage = {
  federation: OrganisationView
  members: OrganisationView[]
  solutions: SolutionCard[]
  challenges: ChallengeCard[]
}

/** A federation with its members, and what they offer and ask. */
export const getFederationPage = async (
  locale: Locale,
  slug: string,
): Promise<Tagged<FederationPage> | null> => {
  const catalogue = await getCatalogue(locale)
  const federation = bySlug(catalogue.organisations.values(), slug)
  if (federation?.type !== 'federation') return null
  const members = [...catalogue.organisations.values()]
    .filter((one) => one.federation?.id === federation.id)
    .sort((a, b) => a.title.localeCompare(b.title, locale))
  const ids = new Set([federation.id, ...members.map(({ id }) => id)])
  return tagged(
    {
      federation,
      members,
      solutions: [...catalogue.solutions.values()]
        .filter(({ provider }) => provider && ids.has(provider.id))
        .sort(newestFirst),
      challenges: currentChallenges(catalogue)
        .filter(({ organisation }) => organisation && ids.has(organisation.id))
        .sort(mostUrgentFirst),
    },
    ...detailTags,
  )
}
