/** What a page shows, and the cache tags of what it is made from: a change of any of them makes the page again. */
export type Tagged<Data> = { data: Data; tags: string[] }

/** Tags of what stands on every page: the site's name, navigation and addresses. */
const everywhere = ['globals']

/** @param tags collections (`solutions`) or records (`solutions:12`) */
export const tagged = <Data>(data: Data, ...tags: string[]): Tagged<Data> => ({
  data,
  tags: [...everywhere, ...tags],
})

/** What a list of challenges or solutions is made from. */
export const listTags = [
  'challenges',
  'solutions',
  'matches',
  'sectors',
  'policy-domains',
  'organisations',
] as const
/** What a record's own page is made from besides. */
export const detailTags = [
  ...listTags,
  'ambassadors',
  'initiatives',
  'media',
  'synonyms',
  'search-index',
] as const
