import type { BenchMatch, Listed } from '../../workbench/bench.ts'
import { recordAddress } from './address.ts'
import { MatchedWith } from './matched-with.tsx'
import type { Workbench } from './use-workbench.ts'
import { standOf } from './stand-of.ts'
import type { BenchWords } from './words.ts'

type Props = {
  workbench: Workbench
  record: Listed
  matches: BenchMatch[]
  sectors: { slug: string; name: string }[]
  t: BenchWords
}

/** The record that one matches: what it says, and with what it is a match already. */
export const Chosen = ({ workbench: { from, isAlone, description }, record, matches, sectors, t }: Props) => (
  <section className="workbench-chosen" aria-labelledby="workbench-chosen">
    <h2 id="workbench-chosen" tabIndex={-1} lang={record.language}>
      {record.title}
    </h2>
    <p>
      {[
        standOf(record, t),
        ...sectors.filter(({ slug }) => record.sectors.includes(slug)).map(({ name }) => name),
      ].join(' · ')}{' '}
      {!isAlone && (
        <a href={recordAddress(from, record.id)} target="_blank" rel="noreferrer">
          {t.openRecord} ({t.inNewTab})
        </a>
      )}
    </p>
    <p lang={record.language}>{record.summary}</p>
    {description && (
      <details className="workbench-description">
        <summary>{t.readAll}</summary>
        <p lang={record.language}>{description}</p>
      </details>
    )}
    <MatchedWith matches={matches} side={from} id={record.id} t={t} />
  </section>
)
