import { Button } from '@payloadcms/ui'
import type { Segment } from '#matching'
import type { BenchMatch, Side } from '../../workbench/bench.ts'
import { recordAddress } from './address.ts'
import { DeclineForm } from './decline-form.tsx'
import { FittingWords } from './fitting.tsx'
import { MatchedWith } from './matched-with.tsx'
import type { Suggested } from './suggestions.ts'
import { elementOf, type Workbench } from './use-workbench.ts'
import type { BenchWords } from './words.ts'

type Props = {
  suggested: Suggested
  side: Side
  isCurrent: boolean
  isDeclining: boolean
  workbench: Workbench
  matches: BenchMatch[]
  sectors: { slug: string; name: string }[]
  t: BenchWords
}

/** One record that may fit: how well, by which words, with what it is a match already, and what to do with it. */
export const Suggestion = (props: Props) => {
  const { suggested, side, isCurrent, isDeclining, workbench, matches, sectors, t } = props
  const { record, strength, title, summary, fitting } = suggested
  return (
    <li
      id={elementOf(record.id)}
      data-suggestion={record.id}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <h4 lang={record.language}>
        <Marked segments={title} />
      </h4>
      <p>
        <strong className={`workbench-${strength}`}>{t.strengths[strength]}</strong>
        {[
          '',
          ...(record.maturity ? [t.maturities[record.maturity]] : []),
          ...sectors.filter(({ slug }) => record.sectors.includes(slug)).map(({ name }) => name),
        ].join(' · ')}
      </p>
      <p lang={record.language}>
        <Marked segments={summary} />
      </p>
      <FittingWords fitting={fitting} t={t} />
      <MatchedWith matches={matches} side={side} id={record.id} t={t} />
      {isDeclining ? (
        <DeclineForm
          decline={(reason) => workbench.decline(suggested, reason)}
          stop={() => workbench.stopDeclining(suggested)}
          t={t}
        />
      ) : (
        <div className="workbench-buttons">
          <Button size="small" margin={false} onClick={() => workbench.propose(suggested)}>
            {t.propose}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => workbench.startDeclining(suggested)}
          >
            {t.decline}
          </Button>
          <a href={recordAddress(side, record.id)} target="_blank" rel="noreferrer">
            {t.openRecord} ({t.inNewTab})
          </a>
        </div>
      )}
    </li>
  )
}

const Marked = ({ segments }: { segments: Segment[] }) =>
  segments.map(({ text, hit }, nth) =>
    // A text is cut in the same places each time.
    hit ? <mark key={nth}>{text}</mark> : <span key={nth}>{text}</span>,
  )
