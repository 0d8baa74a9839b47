import { useEffect, useRef } from 'react'
import { across, type BenchMatch } from '../../workbench/bench.ts'
import { FilterFields } from './filter-fields.tsx'
import { Suggestion } from './suggestion.tsx'
import type { Workbench } from './use-workbench.ts'
import type { BenchWords } from './words.ts'

type Props = {
  workbench: Workbench
  matches: BenchMatch[]
  sectors: { slug: string; name: string }[]
  t: BenchWords
}

/** What fits the chosen record, best first. The keys work on the one that is marked, or that the focus is in. */
export const Suggestions = ({ workbench, matches, sectors, t }: Props) => {
  const { current, decliningId, filter, filters, from, point, suggestions } = workbench
  const side = across[from]
  const items = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest('[data-suggestion]') : null
      if (item instanceof HTMLElement) point(Number(item.dataset.suggestion))
    }
    const list = items.current
    list?.addEventListener('focusin', follow)
    return () => list?.removeEventListener('focusin', follow)
  }, [point])
  return (
    <section aria-labelledby="workbench-found">
      <FilterFields filters={filters} filter={filter} side={side} sectors={sectors} t={t} />
      <h3 id="workbench-found" aria-live="polite">
        {suggestions ? t.found[side](suggestions.length) : t.loading}
      </h3>
      {suggestions?.length === 0 && <p>{t.nothing}</p>}
      <ol className="workbench-suggestions" ref={items}>
        {suggestions?.map((one) => (
          <Suggestion
            key={one.record.id}
            suggested={one}
            side={side}
            isCurrent={one === current}
            isDeclining={one.record.id === decliningId}
            workbench={workbench}
            matches={matches}
            sectors={sectors}
            t={t}
          />
        ))}
      </ol>
    </section>
  )
}
