/** What fits a record, computed in a thread of the browser by the same matcher as the site's. */
import {
  findMatches,
  highlight,
  loadIndex,
  rarityOf,
  type MatchIndex,
  type Pack,
  type Segment,
  type Strength,
} from '#matching'
import { across, type BenchIndex, type BenchRecord, type Listed, type Side } from '../../workbench/bench.ts'
import { fittingWords, type Fitting } from './fitting-words.ts'

/** A record that may fit, with its words marked. */
export type Suggested = {
  record: Listed
  strength: Strength
  title: Segment[]
  summary: Segment[]
  fitting: Fitting
}
/** Empty: all. */
export type Filters = { sector: string; maturity: string }
export type Chosen = { from: Side; record: BenchRecord; description: string }

/** As many as the site shows: what comes after is hardly ever one. */
const most = 20

/** What fits the chosen record, best first; what is `taken`, a match with it in whatever state, is not offered again. */
export const suggestionsFor = (
  bench: BenchIndex,
  { from, record, description }: Chosen,
  filters: Filters,
  taken: readonly number[],
): Suggested[] => {
  const side = across[from]
  const offered = new Map(
    bench.records[side]
      .filter((one) => !taken.includes(one.id) && isWithin(one, filters))
      .map((one) => [String(one.id), one]),
  )
  const { title, summary, sectors } = record
  const index = indexOf(bench.packs[side])
  const matches = findMatches(index, {
    title,
    // As on the site: of a challenge its story asks, of a solution also what it promises.
    text: from === 'challenge' ? description : `${summary} ${description}`,
    sectors,
    filter: (id) => offered.has(id),
    limit: most,
  })
  return matches.flatMap(({ id, strength, reasons }) => {
    const one = offered.get(id)
    if (!one) return []
    const [marked, told] = [highlight(one.title, reasons), highlight(one.summary, reasons)]
    return [
      {
        record: one,
        strength,
        title: marked,
        summary: told,
        fitting: fittingWords(reasons, title, (word) => rarityOf(index, word)),
      },
    ]
  })
}

const isWithin = ({ sectors, maturity }: Listed, filters: Filters): boolean =>
  (!filters.sector || sectors.includes(filters.sector)) &&
  (!filters.maturity || maturity === null || maturity === filters.maturity)

// Half a second for thousands of records, and once a side.
const loaded = new WeakMap<Pack, MatchIndex>()
const indexOf = (pack: Pack): MatchIndex => {
  const known = loaded.get(pack)
  if (known) return known
  const index = loadIndex(pack)
  loaded.set(pack, index)
  return index
}
