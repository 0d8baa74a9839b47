import { expect, it } from 'vitest'
import { collections } from '#collections/index.ts'

it('keeps every collection that programs outside rely on', () => {
  expect(missing(collections)).toEqual([])
})

it('misses one that is gone', () => {
  expect(missing(collections.filter(({ slug }) => slug !== 'policy-domains'))).toEqual(['policy-domains'])
})

const missing = (declared: { slug: string }[]): string[] =>
  promised.filter((slug) => !declared.some((collection) => collection.slug === slug))

/** The addresses under /api that outside programs read. */
const promised = [
  'users',
  'challenges',
  'solutions',
  'sectors',
  'policy-domains',
  'ambassadors',
  'organisations',
  'initiatives',
  'matches',
  'introductions',
  'submissions',
  'pages',
  'news',
  'media',
  'forms',
  'redirects',
  'synonyms',
  'activities',
]
