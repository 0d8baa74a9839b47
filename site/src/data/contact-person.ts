import type { Catalogue } from './catalogue.ts'
import type { AmbassadorView, PolicyDomainView, SectorLink } from './views.ts'

type Subject = { policyDomain?: PolicyDomainView | null; sectors?: SectorLink[] }

/**
 * Who to turn to: the ambassador or contact person of the policy domain, else its stand-in, else someone of the sector,
 * else the taskforce. No page is without someone (source: the founding note, on contact persons).
 */
export const contactFor = (
  catalogue: Catalogue,
  { policyDomain, sectors = [] }: Subject,
): AmbassadorView | null => {
  const people = [...catalogue.ambassadors.values()]
  const ofDomain =
    policyDomain && people.find(({ policyDomains }) => policyDomains.some(({ id }) => id === policyDomain.id))
  if (ofDomain) return ofDomain
  const standIn = policyDomain && catalogue.rows['policy-domains'].get(policyDomain.id)?.standIn
  const second = typeof standIn === 'number' ? catalogue.ambassadors.get(standIn) : undefined
  return (
    second ??
    (policyDomain ? undefined : peopleOfSectors(catalogue, sectors)[0]) ??
    fallbackContact(catalogue)
  )
}

/** The people who look after any of these sectors. */
export const peopleOfSectors = ({ ambassadors }: Catalogue, sectors: SectorLink[]): AmbassadorView[] =>
  [...ambassadors.values()].filter((person) =>
    person.sectors.some(({ id }) => sectors.some((sector) => sector.id === id)),
  )

/** Whom the settings name for everything else. */
export const fallbackContact = ({ ambassadors, globals }: Catalogue): AmbassadorView | null => {
  const settings = globals.settings
  const id =
    typeof settings === 'object' && settings !== null && 'fallback' in settings ? settings.fallback : null
  return typeof id === 'number' ? (ambassadors.get(id) ?? null) : null
}
