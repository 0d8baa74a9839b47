import { pick, pickOne, type ById } from './related.ts'
import type { AmbassadorRow } from './records.ts'
import type { AmbassadorView, PictureView, PolicyDomainView, SectorLink } from './views.ts'

/** The people for the policy domains; their addresses are never read by the site. */
export const ambassadorViews = (
  rows: ById<AmbassadorRow>,
  {
    sectors,
    policyDomains,
    pictures,
  }: { sectors: ById<SectorLink>; policyDomains: ById<PolicyDomainView>; pictures: ById<PictureView> },
): Map<number, AmbassadorView> =>
  new Map(
    [...rows.values()]
      .sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'nl'))
      .map((row) => {
        const domains = pick(row.policyDomains, policyDomains)
        return [
          row.id,
          {
            id: row.id,
            slug: row.slug,
            kind: row.kind,
            title: row.name,
            path: `/ambassadeurs/${row.slug}`,
            role: row.role ?? '',
            bio: row.bio ?? '',
            initials: domains[0]?.abbreviation ?? initialsOf(row.name),
            photo: pickOne(row.photo, pictures),
            policyDomains: domains,
            sectors: pick(row.sectors, sectors),
          },
        ]
      }),
  )

/** The first letters of the first two words that begin with a capital. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
