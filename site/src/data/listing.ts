import type { Facet, Listing } from './views.ts'

/** How many records a page of a list shows. */
export const pageSize = 24

/** One way to narrow a list: the query parameter, and the values that a record has for it. */
export type FacetSpec<Item> = {
  name: string
  label: string
  /** Every value that can be chosen, in the order shown. */
  options: readonly { value: string; label: string }[]
  valuesOf: (item: Item) => readonly string[]
}
export type SortSpec<Item> = { value: string; label: string; compare: (a: Item, b: Item) => number }
type Spec<Item> = {
  facets: FacetSpec<Item>[]
  sorts: [SortSpec<Item>, ...SortSpec<Item>[]]
  /** What the order of a search is called. */
  byFit: { value: string; label: string }
  find: (query: string) => Promise<Map<number, number>>
}

/**
 * Filters, counts, sorts and pages a list by what stands in the address. A facet's counts say what choosing a value
 * would leave, given the other facets. Unknown values and pages beyond the end do no harm.
 * @param find answers `q` with the ids that fit and their rank (0 is best)
 */
export const makeListing = async <Item extends { id: number }>(
  items: readonly Item[],
  params: URLSearchParams,
  { facets, sorts, byFit, find }: Spec<Item>,
): Promise<Listing<Item>> => {
  const query = (params.get('q') ?? '').trim().slice(0, 200)
  const ranks = query ? await find(query) : null
  const found = ranks ? items.filter(({ id }) => ranks.has(id)) : items
  const chosen = new Map(facets.map((facet) => [facet.name, chosenIn(params, facet)]))
  const fits = (item: Item, { name, valuesOf }: FacetSpec<Item>): boolean => {
    const wanted = chosen.get(name)
    return !wanted?.size || valuesOf(item).some((value) => wanted.has(value))
  }
  const left = found.filter((item) => facets.every((facet) => fits(item, facet)))
  // How well something fits is a way to sort only where something was asked.
  const ways = ranks ? [{ ...byFit, compare: rankBy(ranks) }, ...sorts] : sorts
  const sort = ways.find(({ value }) => value === params.get('sorteer')) ?? ways[0] ?? sorts[0]
  const ordered = left.toSorted(sort.compare)
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(params.get('pagina'))) || 1))
  return {
    items: ordered.slice((page - 1) * pageSize, page * pageSize),
    total: ordered.length,
    page,
    pages,
    query,
    sort: sort.value,
    sorts: ways.map(({ value, label }) => ({ value, label })),
    facets: facets.map((facet) => {
      const others = found.filter((item) => facets.every((other) => other === facet || fits(item, other)))
      return counted(facet, others, chosen.get(facet.name) ?? new Set())
    }),
  }
}

const rankBy =
  <Item extends { id: number }>(ranks: Map<number, number>) =>
  (a: Item, b: Item): number =>
    (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0)

const chosenIn = <Item>(params: URLSearchParams, { name, options }: FacetSpec<Item>): Set<string> => {
  const known = new Set(options.map(({ value }) => value))
  return new Set(
    params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => known.has(value)),
  )
}

const counted = <Item>(
  { name, label, options, valuesOf }: FacetSpec<Item>,
  items: readonly Item[],
  chosen: Set<string>,
): Facet => {
  const counts = new Map<string, number>()
  for (const item of items)
    for (const value of new Set(valuesOf(item))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return {
    name,
    label,
    values: options
      .map(({ value, label: text }) => ({
        value,
        label: text,
        count: counts.get(value) ?? 0,
        chosen: chosen.has(value),
      }))
      .filter(({ count, chosen: isChosen }) => count > 0 || isChosen),
  }
}
