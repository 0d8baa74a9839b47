import { dictionary, type Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { sectorFacet } from './facets.ts'
import { contains } from './contains.ts'
import { makeListing } from './listing.ts'
import { bySlug, newestFirst } from './related.ts'
import { tagged, type Tagged } from './tagged.ts'
import type { Listing, NewsCard, NewsView } from './views.ts'

const newsTags = ['news', 'sectors', 'media', 'pages', 'challenges', 'solutions']

/** A page of the news; every item, whatever its language, labelled with it. */
export const listNews = async (
  locale: Locale,
  params: URLSearchParams,
): Promise<Tagged<Listing<NewsCard>>> => {
  const catalogue = await getCatalogue(locale)
  const { lists } = dictionary(locale)
  const listing = await makeListing(catalogue.news, params, {
    facets: [sectorFacet(catalogue, lists.facets.sector)],
    byFit: { value: 'past', label: lists.sorts.past },
    sorts: [{ value: 'nieuw', label: lists.sorts.nieuw, compare: newestFirst }],
    find: async (query) => contains(catalogue.news, query),
  })
  return tagged(listing, ...newsTags)
}

export type NewsPage = { item: NewsView; more: NewsCard[] }

/** A news item with the latest others. */
export const getNewsPage = async (locale: Locale, slug: string): Promise<Tagged<NewsPage> | null> => {
  const { news } = await getCatalogue(locale)
  const item = bySlug(news, slug)
  return (
    item &&
    tagged(
      {
        item,
        more: news.filter(({ id, language }) => id !== item.id && language === item.language).slice(0, 3),
      },
      ...newsTags,
    )
  )
}
