import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue } from './catalogue.ts'
import { fetchImpact } from './client.ts'
import { listTags, tagged, type Tagged } from './tagged.ts'
import type { SectorView, StepCounts } from './views.ts'

export type ImpactPage = {
  total: StepCounts
  /** By the date of its Monday, oldest first, up to this week. */
  weeks: { from: string; counts: StepCounts }[]
  /** Those in which anything reached a step. */
  sectors: { sector: SectorView; counts: StepCounts }[]
}

/**
 * What became of what came in. While the cms is away it is what it was last.
 * @throws when it was never known
 */
export const getImpact = async (locale: Locale): Promise<Tagged<ImpactPage>> => {
  const [{ sectors }, numbers] = await Promise.all([getCatalogue(locale), readNumbers()])
  const bySector = new Map(numbers.sectors.map(({ id, counts }) => [id, counts]))
  const counted = sectors.flatMap((sector) => {
    const counts = bySector.get(sector.id)
    return counts ? [{ sector, counts }] : []
  })
  return tagged({ total: numbers.total, weeks: numbers.weeks, sectors: counted }, ...listTags)
}

/** The cms's own answer, from the types of `cms/impact/impact.ts`. */
type Numbers = Pick<ImpactPage, 'total' | 'weeks'> & { sectors: { id: number; counts: StepCounts }[] }

let held: Numbers | null = null

const readNumbers = async (): Promise<Numbers> => {
  try {
    held = (await fetchImpact()) as Numbers
  } catch (error) {
    if (!held) throw error
  }
  return held
}
