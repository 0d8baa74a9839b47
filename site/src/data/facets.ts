import type { Term } from '#site/i18n/index.ts'
import { findMatches, type MatchIndex } from '#matching'
import type { Catalogue } from './catalogue.ts'
import type { FacetSpec } from './listing.ts'
import type { PolicyDomainView, SectorLink } from './views.ts'

/** The sectors that a record belongs to. */
export const sectorFacet = <Item extends { sectors: SectorLink[] }>(
  { sectors }: Catalogue,
  label: string,
): FacetSpec<Item> => ({
  name: 'sector',
  label,
  options: sectors.map(({ slug, title }) => ({ value: slug, label: title })),
  valuesOf: (item) => item.sectors.map(({ slug }) => slug),
})

/** The policy domain that a challenge belongs to. */
export const domainFacet = <Item extends { policyDomain: PolicyDomainView | null }>(
  { policyDomains }: Catalogue,
  label: string,
): FacetSpec<Item> => ({
  name: 'beleidsdomein',
  label,
  options: [...policyDomains.values()].map(({ slug, name }) => ({ value: slug, label: name })),
  valuesOf: ({ policyDomain }) => (policyDomain ? [policyDomain.slug] : []),
})

/** A field with a fixed set of values, in the order of the dictionary. */
export const termFacet = <Item, Value extends string>(
  name: string,
  label: string,
  terms: Record<Value, Term>,
  valueOf: (item: Item) => Value,
): FacetSpec<Item> => ({
  name,
  label,
  options: Object.entries<Term>(terms).map(([value, term]) => ({ value, label: term.label })),
  valuesOf: (item) => [valueOf(item)],
})

/** The ids that answer a query, with their rank: the same matcher as everywhere. */
export const findIn = (index: MatchIndex, query: string): Map<number, number> =>
  new Map(findMatches(index, { text: query, limit: 1000 }).map(({ id }, rank) => [Number(id), rank]))
