import type { Asker } from '../../waiting/queue.ts'
import type { Filled } from '../../waiting/waiting.ts'
import { words } from '../../waiting/words.ts'
import { daysSince } from '../days.ts'

type Props = { filled: Filled; asker: Asker; days: number }

/** The most that the dashboard shows of one queue; the list of the admin has the rest. */
const mostShown = 10

/** One queue: how much of it is over its term, and what waits longest, each with the way to it. */
export const QueueSection = ({ filled, asker, days }: Props) => {
  const { queue, total, overdue, items } = filled
  const t = words[asker.language]
  const shown = items.slice(0, mostShown)
  const Heading = queue.isInformation ? 'h3' : 'h2'
  return (
    <div className="waiting-queue">
      <Heading>
        <a href={queue.list(asker)}>{t.queues[queue.name].title}</a> ({total})
      </Heading>
      {overdue > 0 && <p className="waiting-late">{t.late(overdue, total, days)}</p>}
      {queue.isByUrgency && total > 1 && <p>{t.byUrgency}</p>}
      <ul>
        {shown.map(({ title, path, since, note, isOverdue }) => (
          <li key={`${path} ${title}`}>
            <a href={path}>{title}</a>
            {since !== null && <span> · {t.wait(daysSince(since, asker.now))}</span>}
            {isOverdue && <strong className="waiting-overdue">{t.overdue}</strong>}
            {note && <span className="waiting-note">{note}</span>}
          </li>
        ))}
        {total > shown.length && (
          <li>
            <a href={queue.list(asker)}>{t.more(total - shown.length)}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
