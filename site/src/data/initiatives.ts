import { pick, pickOne, type ById } from './related.ts'
import type { InitiativeRow } from './records.ts'
import type { InitiativeView, OrganisationView, SectorLink } from './views.ts'

/** The register of what exists already, by title. */
export const initiativeViews = (
  rows: ById<InitiativeRow>,
  { sectors, organisations }: { sectors: ById<SectorLink>; organisations: ById<OrganisationView> },
): Map<number, InitiativeView> =>
  new Map(
    [...rows.values()]
      .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
      .map((row) => [
        row.id,
        {
          id: row.id,
          slug: row.slug,
          title: row.title,
          path: `/initiatieven/${row.slug}`,
          summary: row.summary,
          description: row.description ?? '',
          url: row.url,
          organisation: pickOne(row.organisation, organisations),
          sectors: pick(row.sectors, sectors),
          language: row.language,
        },
      ]),
  )
