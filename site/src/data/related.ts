import type { RelatedInitiative, InitiativeView } from './views.ts'

/** Views by the id of their record. */
export type ById<View> = ReadonlyMap<number, View>

/** The views of these ids, in their order; what is not public is left out. */
export const pick = <View>(ids: readonly unknown[] | null | undefined, views: ById<View>): View[] =>
  (ids ?? [])
    .map((id) => (typeof id === 'number' ? views.get(id) : undefined))
    .filter((view) => view !== undefined)

/** The view of one id, or null when there is none or it is not public. */
export const pickOne = <View>(id: unknown, views: ById<View>): View | null =>
  typeof id === 'number' ? (views.get(id) ?? null) : null

/** The initiatives that a record builds on, overlaps with or continues. */
export const relatedInitiatives = (
  rows: readonly { initiative: unknown; relation: RelatedInitiative['relation'] }[] | null | undefined,
  views: ById<InitiativeView>,
): RelatedInitiative[] =>
  (rows ?? []).flatMap(({ initiative, relation }) => {
    const view = pickOne(initiative, views)
    return view ? [{ relation, initiative: view }] : []
  })

/** Newest first; of the same day, the latest record. */
export const newestFirst = (
  a: { publishedAt: string; id: number },
  b: { publishedAt: string; id: number },
): number => b.publishedAt.localeCompare(a.publishedAt) || b.id - a.id

/** The record with this slug, or null. */
export const bySlug = <View extends { slug: string }>(views: Iterable<View>, slug: string): View | null => {
  for (const view of views) if (view.slug === slug) return view
  return null
}
