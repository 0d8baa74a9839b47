import type { Side } from '../../workbench/bench.ts'
import type { Filters } from './suggestions.ts'
import type { BenchWords } from './words.ts'

type Props = {
  filters: Filters
  filter: (filters: Filters) => void
  /** What is suggested: only solutions have a maturity. */
  side: Side
  sectors: { slug: string; name: string }[]
  t: BenchWords
}

/** Which suggestions to show. */
export const FilterFields = ({ filters, filter, side, sectors, t }: Props) => (
  <fieldset className="workbench-filters">
    <legend>{t.filters}</legend>
    <label>
      {t.sector}
      <select value={filters.sector} onChange={({ target }) => filter({ ...filters, sector: target.value })}>
        <option value="">{t.all}</option>
        {sectors.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {side === 'solution' && (
      <label>
        {t.maturity}
        <select
          value={filters.maturity}
          onChange={({ target }) => filter({ ...filters, maturity: target.value })}
        >
          <option value="">{t.all}</option>
          {Object.entries(t.maturities).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    )}
  </fieldset>
)
