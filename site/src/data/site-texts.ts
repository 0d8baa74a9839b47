import type { Locale } from '#site/i18n/index.ts'
import type { Home, Navigation, Setting } from '#collections/payload-types.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import { currentChallenges, mostUrgentFirst } from './challenge-pages.ts'
import { inLocale } from './locale.ts'
import { newestFirst, pick } from './related.ts'
import { detailTags, tagged, type Tagged } from './tagged.ts'
import type { HomeBlock, HomeView, Link, NavigationView, SettingsView } from './views.ts'

type HomePart = NonNullable<Home['blocks']>[number]

/** What the portal is called and who is behind it. */
export const getSettings = async (locale: Locale): Promise<SettingsView> =>
  settingsOf(await getCatalogue(locale))

/** The links at the top and at the bottom of every page. */
export const getNavigation = async (locale: Locale): Promise<NavigationView> => {
  const { globals } = await getCatalogue(locale)
  const { header, action, footer } = inLocale(globals.navigation, locale) as Navigation
  const [button] = linksOf(action)
  return {
    header: linksOf(header),
    action: button ?? null,
    footer: (footer ?? []).map(({ title, links }) => ({ title, links: linksOf(links) })),
  }
}

/** The home page, with every part filled. */
export const getHome = async (locale: Locale): Promise<Tagged<HomeView>> => {
  const catalogue = await getCatalogue(locale)
  const { title, intro, placeholder, blocks } = inLocale(catalogue.globals.home, locale) as Home
  const view = {
    title: title || settingsOf(catalogue).name,
    intro: intro ?? '',
    placeholder: placeholder ?? '',
    blocks: (blocks ?? []).map((block) => filled(block, catalogue)),
  }
  return tagged(view, ...detailTags, 'news')
}

const settingsOf = ({ globals, locale }: Catalogue): SettingsView => {
  const { name, tagline, description, owner, email } = inLocale(globals.settings, locale) as Setting
  return {
    name: name || 'Helemaal Digitaal',
    tagline: tagline ?? '',
    description: description ?? '',
    owner: owner ?? '',
    email: email ?? '',
  }
}

const linksOf = (links: { label: string; href: string }[] | null | undefined): Link[] =>
  (links ?? []).map(({ label, href }) => ({ title: label, path: href }))

const filled = (block: HomePart, catalogue: Catalogue): HomeBlock => {
  const heading = { title: block.title, text: block.text ?? '' }
  const { challenges, solutions, matches, ambassadors, organisations, news, sectors, locale } = catalogue
  switch (block.blockType) {
    case 'featured':
      return { ...heading, type: 'featured', challenges: pick(block.challenges, challenges) }
    case 'sectors':
      return { ...heading, type: 'sectors', sectors }
    case 'urgent': {
      const open = currentChallenges(catalogue).filter(
        ({ status, urgency }) => status === 'open' && (urgency === 'critical' || urgency === 'high'),
      )
      return { ...heading, type: 'urgent', challenges: open.sort(mostUrgentFirst).slice(0, 4) }
    }
    case 'newest':
      return { ...heading, type: 'newest', solutions: [...solutions.values()].sort(newestFirst).slice(0, 6) }
    case 'in-use':
      return {
        ...heading,
        type: 'in-use',
        matches: matches.filter(({ state }) => state !== 'introduced').slice(0, 4),
      }
    case 'call':
      return { ...heading, type: 'call', links: linksOf(block.links) }
    case 'ambassadors':
      return {
        ...heading,
        type: 'ambassadors',
        ambassadors: [...ambassadors.values()].filter(({ policyDomains }) => policyDomains.length > 0),
      }
    case 'partners':
      return {
        ...heading,
        type: 'partners',
        organisations: [...organisations.values()]
          .filter(({ partner }) => partner)
          .sort((a, b) => a.title.localeCompare(b.title, locale)),
      }
    case 'news':
      return {
        ...heading,
        type: 'news',
        news: news.filter(({ language }) => language === locale).slice(0, 3),
      }
  }
}
