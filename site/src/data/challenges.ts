import type { InUseCounts } from './matches.ts'
import { pick, pickOne, relatedInitiatives, type ById } from './related.ts'
import type { ChallengeRow } from './records.ts'
import type {
  ChallengeView,
  InitiativeView,
  OrganisationView,
  PolicyDomainView,
  SectorLink,
} from './views.ts'

type Related = {
  sectors: ById<SectorLink>
  policyDomains: ById<PolicyDomainView>
  organisations: ById<OrganisationView>
  initiatives: ById<InitiativeView>
  counts: InUseCounts
}

/** The public challenges. */
export const challengeViews = (
  rows: ById<ChallengeRow>,
  { sectors, policyDomains, organisations, initiatives, counts }: Related,
): Map<number, ChallengeView> =>
  new Map(
    [...rows].map(([id, row]) => [
      id,
      {
        id,
        slug: row.slug,
        title: row.title,
        path: `/uitdagingen/${row.slug}`,
        summary: row.summary,
        description: row.description,
        audience: row.audience ?? '',
        sectors: pick(row.sectors, sectors),
        policyDomain: pickOne(row.policyDomain, policyDomains),
        organisation: pickOne(row.organisation, organisations),
        urgency: row.urgency,
        validUntil: row.validUntil ?? null,
        status: row.status,
        lasting: row.lasting,
        language: row.language,
        publishedAt: row.publishedAt ?? row.updatedAt,
        updatedAt: row.updatedAt,
        matchCount: counts.byChallenge.get(id) ?? 0,
        initiatives: relatedInitiatives(row.initiatives, initiatives),
      },
    ]),
  )
