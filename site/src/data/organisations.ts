import { pick, pickOne, type ById } from './related.ts'
import type { OrganisationRow } from './records.ts'
import type { OrganisationLink, OrganisationView, PictureView, SectorLink } from './views.ts'

/** Organisations, each with the federation that it is a member of. */
export const organisationViews = (
  rows: ById<OrganisationRow>,
  { sectors, pictures }: { sectors: ById<SectorLink>; pictures: ById<PictureView> },
): Map<number, OrganisationView> => {
  const links = new Map([...rows].map(([id, row]) => [id, linkOf(row)]))
  return new Map(
    [...rows].map(([id, row]) => [
      id,
      {
        ...linkOf(row),
        summary: row.summary ?? '',
        description: row.description ?? '',
        website: row.website ?? null,
        logo: pickOne(row.logo, pictures),
        partner: row.partner ?? false,
        federation: pickOne(row.federation, links),
        sectors: pick(row.sectors, sectors),
        language: row.language,
      },
    ]),
  )
}

/** Only federations have a page of their own. */
const linkOf = ({ id, slug, name, type }: OrganisationRow): OrganisationLink => ({
  id,
  slug,
  type,
  title: name,
  path: type === 'federation' ? `/federaties/${slug}` : '',
})
