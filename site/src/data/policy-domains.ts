import type { Locale } from '#site/i18n/index.ts'
import { translated } from './locale.ts'
import type { PolicyDomainRow } from './records.ts'
import type { PolicyDomainView } from './views.ts'

/** The domains of the administration, by name. */
export const policyDomainViews = (
  rows: ReadonlyMap<number, PolicyDomainRow>,
  locale: Locale,
): Map<number, PolicyDomainView> =>
  new Map(
    [...rows.values()]
      .map(({ id, slug, abbreviation, name, summary }) => ({
        id,
        slug,
        abbreviation,
        name: translated(name, locale),
        summary: translated(summary, locale),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, locale))
      .map((view) => [view.id, view]),
  )
