import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import { currentChallenges } from './challenge-pages.ts'
import { bySlug, newestFirst } from './related.ts'
import { getSettings } from './site-texts.ts'
import { listTags, tagged, type Tagged } from './tagged.ts'

export type FeedItem = { title: string; path: string; summary: string; publishedAt: string }
export type Feed = { title: string; path: string; description: string; items: FeedItem[] }

/** How many items a feed holds. */
const longest = 50

/** The lists that have a feed of their own, by the first part of their address. */
const lists = {
  uitdagingen: (catalogue: Catalogue): FeedItem[] => currentChallenges(catalogue).sort(newestFirst),
  oplossingen: ({ solutions }: Catalogue): FeedItem[] => [...solutions.values()].sort(newestFirst),
  nieuws: ({ news, locale }: Catalogue): FeedItem[] => news.filter(({ language }) => language === locale),
}

export type FeedList = keyof typeof lists

/** What is new on the portal: news, challenges and solutions together. */
export const getPortalFeed = async (locale: Locale): Promise<Tagged<Feed>> => {
  const [catalogue, { name, tagline }] = await Promise.all([getCatalogue(locale), getSettings(locale)])
  const items = Object.values(lists).flatMap((list) => list(catalogue))
  return feed({ title: name, path: '/', description: tagline, items })
}

/** The feed of one list. */
export const getListFeed = async (locale: Locale, list: FeedList): Promise<Tagged<Feed>> => {
  const [catalogue, { name }] = await Promise.all([getCatalogue(locale), getSettings(locale)])
  const t = dictionary(locale)
  const texts = { uitdagingen: t.challenges, oplossingen: t.solutions, nieuws: t.news }[list]
  return feed({
    title: `${texts.title} · ${name}`,
    path: `/${list}`,
    description: texts.intro,
    items: lists[list](catalogue),
  })
}

/** What is new in one sector, on both sides; null when there is no such sector. */
export const getSectorFeed = async (locale: Locale, slug: string): Promise<Tagged<Feed> | null> => {
  const [catalogue, { name }] = await Promise.all([getCatalogue(locale), getSettings(locale)])
  const sector = bySlug(catalogue.sectors, slug)
  if (!sector) return null
  const items = [...currentChallenges(catalogue), ...catalogue.solutions.values()].filter(({ sectors }) =>
    sectors.some(({ id }) => id === sector.id),
  )
  return feed({ title: `${sector.title} · ${name}`, path: sector.path, description: sector.summary, items })
}

const feed = ({ items, ...about }: Feed): Tagged<Feed> => {
  const dated = items.map((item, id) => ({ id: -id, item, publishedAt: item.publishedAt })).sort(newestFirst)
  return tagged(
    { ...about, items: dated.slice(0, longest).map(({ item }) => item) },
    ...listTags,
    'news',
    'media',
  )
}
