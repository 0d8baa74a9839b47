import { memo } from 'react'
import type { Listed } from '../../workbench/bench.ts'
import type { Workbench } from './use-workbench.ts'
import { standOf } from './stand-of.ts'
import type { BenchWords } from './words.ts'

/** More than this nobody scrolls through. */
const most = 100

type Props = { workbench: Workbench; t: BenchWords }

/** The records to start from: challenges with the most urgent first, then those that wait longest. */
export const RecordList = ({ workbench: { bench, choose, find, from, list, named, record }, t }: Props) => {
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
          <Row key={one.id} one={one} isChosen={one.id === record?.id} choose={choose} t={t} />
        ))}
      </ul>
      {left > 0 && <p>{t.more(left)}</p>}
    </section>
  )
}

type RowProps = { one: Listed; isChosen: boolean; choose: Workbench['choose']; t: BenchWords }

/** Drawn again only when it is chosen or left: a step to the next would draw all of them. */
const Row = memo(({ one, isChosen, choose, t }: RowProps) => (
  <li>
    <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={() => choose(one)}>
      <span lang={one.language}>{one.title}</span>
      <small>{standOf(one, t)}</small>
    </button>
  </li>
))
