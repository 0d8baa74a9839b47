import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { currentChallenges, mostUrgentFirst } from './challenge-pages.ts'
import { fallbackContact, peopleOfSectors } from './contact-person.ts'
import { bySlug, newestFirst } from './related.ts'
import { detailTags, listTags, tagged, type Tagged } from './tagged.ts'
import type {
  AmbassadorView,
  ChallengeCard,
  MatchView,
  NewsCard,
  SectorLink,
  SectorView,
  SolutionCard,
} from './views.ts'

/** How many of each kind a sector's page shows; the rest is in the list. */
const shown = 12

/** Every sector with its counts. */
export const listSectors = async (locale: Locale): Promise<Tagged<SectorView[]>> =>
  tagged((await getCatalogue(locale)).sectors, ...listTags)

export type SectorPage = {
  sector: SectorView
  challenges: ChallengeCard[]
  solutions: SolutionCard[]
  matches: MatchView[]
  ambassadors: AmbassadorView[]
  news: NewsCard[]
}

/** A sector with both its sides; there is always someone to turn to. */
export const getSectorPage = async (locale: Locale, slug: string): Promise<Tagged<SectorPage> | null> => {
  const catalogue = await getCatalogue(locale)
  const sector = bySlug(catalogue.sectors, slug)
  if (!sector) return null
  const here = ({ sectors }: { sectors: SectorLink[] }): boolean => sectors.some(({ id }) => id === sector.id)
  const people = peopleOfSectors(catalogue, [sector])
  const fallback = fallbackContact(catalogue)
  return tagged(
    {
      sector,
      challenges: currentChallenges(catalogue).filter(here).sort(mostUrgentFirst).slice(0, shown),
      solutions: [...catalogue.solutions.values()].filter(here).sort(newestFirst).slice(0, shown),
      matches: catalogue.matches.filter(({ challenge }) => here(challenge)).slice(0, shown),
      ambassadors: people.length > 0 || !fallback ? people : [fallback],
      news: catalogue.news.filter((item) => here(item) && item.language === locale).slice(0, 3),
    },
    ...detailTags,
    'news',
  )
}
