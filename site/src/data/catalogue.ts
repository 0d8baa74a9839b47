/** All public records as views, with their relations as objects: what every page is made from. */
import type { Locale } from '#site/i18n/index.ts'
import { addressesIn } from './addresses.ts'
import { ambassadorViews } from './ambassadors.ts'
import { challengeViews } from './challenges.ts'
import { keepFresh } from './freshness.ts'
import { initiativeViews } from './initiatives.ts'
import { inUseCounts, matchViews } from './matches.ts'
import { newsViews } from './news.ts'
import { organisationViews } from './organisations.ts'
import { pictureViews } from './pictures.ts'
import { policyDomainViews } from './policy-domains.ts'
import type { ById } from './related.ts'
import { globals, records, type GlobalsRow, type RecordName } from './records.ts'
import { sectorLinks, sectorViews } from './sectors.ts'
import { solutionViews } from './solutions.ts'
import type {
  AmbassadorView,
  ChallengeView,
  InitiativeView,
  MatchView,
  NewsView,
  OrganisationView,
  PictureView,
  PolicyDomainView,
  SectorLink,
  SectorView,
  SolutionView,
} from './views.ts'

export type Rows = { [Name in RecordName]: Awaited<ReturnType<(typeof records)[Name]['read']>> }
export type Catalogue = {
  locale: Locale
  sectors: SectorView[]
  challenges: ById<ChallengeView>
  solutions: ById<SolutionView>
  matches: MatchView[]
  organisations: ById<OrganisationView>
  ambassadors: ById<AmbassadorView>
  initiatives: ById<InitiativeView>
  policyDomains: ById<PolicyDomainView>
  news: NewsView[]
  pictures: ById<PictureView>
  rows: Rows
  globals: Omit<GlobalsRow, 'id'>
}

/**
 * The catalogue as it is now, made again only when something changed.
 * @throws when nothing could be loaded yet
 */
export const getCatalogue = async (locale: Locale): Promise<Catalogue> => {
  const [texts, rows] = await Promise.all([readGlobals(), readRows()])
  const held = catalogues.get(locale)
  if (held?.globals === texts && sameRows(held.rows, rows)) return held
  const catalogue = compose(rows, texts, locale)
  catalogues.set(locale, catalogue)
  return catalogue
}

// Whoever reads the records hears when they change.
keepFresh()

const catalogues = new Map<Locale, Catalogue>()

/**
 * A mirror gives a new map with every change that it takes in. Compared is what was read, not a counter: another reader may
 * take a change in while this one still waits for other records.
 */
const sameRows = (one: Rows, other: Rows): boolean =>
  (Object.keys(records) as RecordName[]).every((name) => one[name] === other[name])

const readGlobals = async (): Promise<GlobalsRow> => {
  const [texts] = (await globals.read()).values()
  if (!texts) throw new Error('The globals are missing')
  return texts
}

const readRows = async (): Promise<Rows> => {
  const entries = await Promise.all(
    Object.entries(records).map(async ([name, mirror]) => [name, await mirror.read()] as const),
  )
  return Object.fromEntries(entries) as Rows
}

/** What is related comes first; each step takes what it needs of the ones before. */
const compose = (rows: Rows, texts: Catalogue['globals'], locale: Locale): Catalogue => {
  const pictures = pictureViews(rows.media)
  const links: ById<SectorLink> = sectorLinks(rows.sectors, locale)
  const policyDomains = policyDomainViews(rows['policy-domains'], locale)
  const organisations = organisationViews(rows.organisations, { sectors: links, pictures })
  const ambassadors = ambassadorViews(rows.ambassadors, { sectors: links, policyDomains, pictures })
  const initiatives = initiativeViews(rows.initiatives, { sectors: links, organisations })
  const counts = inUseCounts(rows)
  const challenges = challengeViews(rows.challenges, {
    sectors: links,
    policyDomains,
    organisations,
    initiatives,
    counts,
  })
  const solutions = solutionViews(rows.solutions, { sectors: links, organisations, initiatives, counts })
  const matches = matchViews(rows.matches, { challenges, solutions })
  const sectors = sectorViews(links, rows.sectors, locale, { challenges, solutions, matches })
  const news = newsViews(rows.news, { sectors: links, pictures, addressOf: addressesIn(rows, locale) })
  return {
    locale,
    sectors,
    challenges,
    solutions,
    matches,
    organisations,
    ambassadors,
    initiatives,
    policyDomains,
    news,
    pictures,
    rows,
    globals: texts,
  }
}
