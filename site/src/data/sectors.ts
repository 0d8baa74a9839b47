import type { ById } from './related.ts'
import type { Locale } from '#site/i18n/index.ts'
import { translated } from './locale.ts'
import type { SectorRow } from './records.ts'
import type { ChallengeView, MatchView, SectorCounts, SectorLink, SectorView, SolutionView } from './views.ts'

/** The smallest form of every sector, in the order that editors chose. */
export const sectorLinks = (rows: ById<SectorRow>, locale: Locale): Map<number, SectorLink> =>
  new Map(
    [...rows.values()]
      .sort((a, b) => a.order - b.order || a.id - b.id)
      .map(({ id, slug, name, icon, colour }) => [
        id,
        { id, slug, icon, colour, title: translated(name, locale), path: `/sectoren/${slug}` },
      ]),
  )

/** Every sector with what stands in it. */
export const sectorViews = (
  links: ById<SectorLink>,
  rows: ById<SectorRow>,
  locale: Locale,
  records: { challenges: ById<ChallengeView>; solutions: ById<SolutionView>; matches: MatchView[] },
): SectorView[] => {
  const counts = countBySector(records)
  return [...links.values()].map((link) => ({
    ...link,
    summary: translated(rows.get(link.id)?.summary, locale),
    counts: counts.get(link.id) ?? nothing(),
  }))
}

const nothing = (): SectorCounts => ({ challenges: 0, open: 0, matched: 0, inUse: 0, solutions: 0 })

const countBySector = ({
  challenges,
  solutions,
  matches,
}: Parameters<typeof sectorViews>[3]): Map<number, SectorCounts> => {
  const counts = new Map<number, SectorCounts>()
  const add = (sectors: SectorLink[], field: keyof SectorCounts) => {
    for (const { id } of sectors) {
      const count = counts.get(id) ?? nothing()
      count[field] += 1
      counts.set(id, count)
    }
  }
  for (const { sectors, status } of challenges.values()) {
    if (status !== 'archived') add(sectors, 'challenges')
    if (status === 'open') add(sectors, 'open')
    if (status === 'matched') add(sectors, 'matched')
  }
  for (const { sectors } of solutions.values()) add(sectors, 'solutions')
  for (const { state, challenge } of matches) if (state !== 'introduced') add(challenge.sectors, 'inUse')
  return counts
}
