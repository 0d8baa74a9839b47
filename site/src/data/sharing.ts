import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { bySlug } from './related.ts'
import { getSettings } from './site-texts.ts'
import { tagged, type Tagged } from './tagged.ts'

/** The records that have a page of their own, by the name of their collection, and what they are called. */
const collections = {
  challenges: 'challenge',
  solutions: 'solution',
  sectors: 'sector',
  ambassadors: 'ambassador',
  organisations: 'organisation',
  initiatives: 'initiative',
  news: 'news',
} as const
type Collection = keyof typeof collections
export type Shared = { title: string; kind: (typeof collections)[Collection]; siteName: string }

/** What is shown of a public record where its page is shared; null when there is none. */
export const getShared = async (
  locale: Locale,
  collection: string,
  slug: string,
): Promise<Tagged<Shared> | null> => {
  if (!isCollection(collection)) return null
  const [catalogue, { name }] = await Promise.all([getCatalogue(locale), getSettings(locale)])
  const record = bySlug<{ slug: string; title: string }>(catalogue[collection].values(), slug)
  return record && tagged({ title: record.title, kind: collections[collection], siteName: name }, collection)
}

const isCollection = (name: string): name is Collection => Object.hasOwn(collections, name)
