import { daysSince } from '../days.ts'
import type { Workbench } from './use-workbench.ts'
import type { BenchWords } from './words.ts'

/** More than this nobody scrolls through. */
const most = 100

type Props = { workbench: Workbench; t: BenchWords }

/** The records to start from, those that wait longest first. */
export const RecordList = ({ workbench: { bench, choose, find, from, list, named, record }, t }: Props) => {
  const now = Date.now()
  const left = list.length - most
  return (
    <section className="workbench-list" aria-labelledby="workbench-list">
      <h2 id="workbench-list">
        {t.lists[from]} ({bench?.records[from].length})
      </h2>
      <label>
        {t.inTitle}
        <input type="search" value={named} onChange={({ target }) => find(target.value)} />
      </label>
      {list.length === 0 && <p>{named ? t.nothingNamed : t.nothingOpen[from]}</p>}
      <ul>
        {list.slice(0, most).map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === record?.id ? 'true' : undefined}
              onClick={() => choose(one)}
            >
              <span lang={one.language}>{one.title}</span>
              <small>{one.maturity ? t.maturities[one.maturity] : t.open(daysSince(one.since, now))}</small>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t.more(left)}</p>}
    </section>
  )
}
