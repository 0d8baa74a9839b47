import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import { contains } from './contains.ts'
import { suggest } from './matching.ts'
import { indexOf } from './search-indexes.ts'
import { detailTags, tagged, type Tagged } from './tagged.ts'
import type { ContentLanguage, Link, Strength } from './views.ts'

export type SearchKind =
  'challenge' | 'solution' | 'sector' | 'organisation' | 'ambassador' | 'initiative' | 'news' | 'page'
export type SearchHit = Link & { kind: SearchKind; summary: string; language: ContentLanguage }
/** Direct hits hold every word in their title; possible ones are what the matcher and the texts give. */
export type SearchResults = {
  query: string
  direct: SearchHit[]
  possible: (SearchHit & { strength: Strength | null })[]
}

const mostPossible = 30

/** Searches everything that is public. */
export const search = async (locale: Locale, words: string): Promise<Tagged<SearchResults>> => {
  const query = words.trim().slice(0, 1000)
  const catalogue = await getCatalogue(locale)
  if (!query) return tagged({ query, direct: [], possible: [] }, ...detailTags, 'news', 'pages')
  const everything = hitsOf(catalogue)

  const inTitle = contains(
    everything.map((hit, id) => ({ id, title: hit.title, summary: '' })),
    query,
  )
  const direct = [...inTitle.keys()].flatMap((at) => everything[at] ?? []).slice(0, 20)
  const inText = contains(
    everything.map((hit, id) => ({ id, title: hit.title, summary: hit.summary })),
    query,
  )
  const matched = [
    ...suggest((await indexOf(catalogue, 'solutions')).index, catalogue.solutions, {
      text: query,
      limit: mostPossible,
    }),
    ...suggest((await indexOf(catalogue, 'challenges')).index, catalogue.challenges, {
      text: query,
      limit: mostPossible,
    }),
  ]
  const strengthOf = new Map(matched.map(({ card, strength }) => [card.path, strength]))
  const byPath = new Map(everything.map((hit) => [hit.path, hit]))
  const paths = new Set([
    ...matched.toSorted((a, b) => order[a.strength] - order[b.strength]).map(({ card }) => card.path),
    ...[...inText.keys()].flatMap((at) => everything[at]?.path ?? []),
  ])
  for (const { path } of direct) paths.delete(path)
  const possible = [...paths].slice(0, mostPossible).flatMap((path) => {
    const hit = byPath.get(path)
    return hit ? [{ ...hit, strength: strengthOf.get(path) ?? null }] : []
  })
  return tagged({ query, direct, possible }, ...detailTags, 'news', 'pages')
}

const order: Record<Strength, number> = { sterk: 0, mogelijk: 1, zwak: 2 }

const hitsOf = ({
  sectors,
  challenges,
  solutions,
  organisations,
  ambassadors,
  initiatives,
  news,
  rows,
  locale,
}: Catalogue): SearchHit[] => [
  ...sectors.map((view) => ({ ...hit('sector', view), language: locale })),
  ...[...solutions.values()].map((view) => hit('solution', view)),
  ...[...challenges.values()].map((view) => hit('challenge', view)),
  ...[...initiatives.values()].map((view) => hit('initiative', view)),
  ...[...organisations.values()].filter(({ path }) => path).map((view) => hit('organisation', view)),
  ...[...ambassadors.values()].map((view) => ({
    ...hit('ambassador', { ...view, summary: view.role }),
    language: locale,
  })),
  ...news.map((view) => hit('news', view)),
  ...[...rows.pages.values()].map((page) =>
    hit('page', { ...page, path: `/${page.slug}`, summary: page.summary ?? '' }),
  ),
]

const hit = (
  kind: SearchKind,
  view: { title: string; path: string; summary: string; language?: ContentLanguage },
): SearchHit => ({
  kind,
  title: view.title,
  path: view.path,
  summary: view.summary,
  language: view.language ?? 'nl',
})
