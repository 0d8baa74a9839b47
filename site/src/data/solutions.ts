import type { InUseCounts } from './matches.ts'
import { pick, pickOne, relatedInitiatives, type ById } from './related.ts'
import type { SolutionRow } from './records.ts'
import type { InitiativeView, OrganisationView, SectorLink, SolutionView } from './views.ts'

type Related = {
  sectors: ById<SectorLink>
  organisations: ById<OrganisationView>
  initiatives: ById<InitiativeView>
  counts: InUseCounts
}

/** The public solutions. */
export const solutionViews = (
  rows: ById<SolutionRow>,
  { sectors, organisations, initiatives, counts }: Related,
): Map<number, SolutionView> =>
  new Map(
    [...rows].map(([id, row]) => [
      id,
      {
        id,
        slug: row.slug,
        title: row.title,
        path: `/oplossingen/${row.slug}`,
        summary: row.summary,
        description: row.description,
        tags: row.tags ?? [],
        sectors: pick(row.sectors, sectors),
        provider: pickOne(row.provider, organisations),
        maturity: row.maturity,
        digital: row.digital,
        deployableIn: row.deployableIn,
        cost: row.cost,
        validUntil: row.validUntil ?? null,
        lasting: row.lasting,
        privacy: row.privacy ?? '',
        website: row.website ?? null,
        inUseAt: row.inUseAt ?? [],
        language: row.language,
        publishedAt: row.publishedAt ?? row.updatedAt,
        updatedAt: row.updatedAt,
        // An organisation that came by a match is usually named as well: the larger number is the honest one.
        inUseCount: Math.max(row.inUseAt?.length ?? 0, counts.bySolution.get(id) ?? 0),
        initiatives: relatedInitiatives(row.initiatives, initiatives),
      },
    ]),
  )
