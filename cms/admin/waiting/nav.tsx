import { createLocalReq, type ServerProps } from 'payload'
import { askerOf } from '../../waiting/asker.ts'
import { countsFor } from '../../waiting/waiting.ts'
import { words } from '../../waiting/words.ts'
import { languageOf } from '../moderation/words.ts'
import { withPatience } from './patience.ts'

/** How long a page of the admin waits for its counts. */
const patienceMs = 1_000

/** Above the collections, on every page: how much waits in each queue of whoever looks. No counts are better than no page. */
export const WaitingNav = async ({ i18n, payload, user }: ServerProps) => {
  const req = await createLocalReq({ user }, payload)
  const asker = askerOf(req, languageOf(i18n.language), Date.now())
  if (!asker) return null
  const counts = await withPatience(patienceMs, async (isWaitedFor) =>
    countsFor(asker, (queue) => queue.isInNavigation && isWaitedFor()),
  ).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'The navigation shows no counts' })
    return null
  })
  if (!counts || counts.length === 0) return null
  const t = words[asker.language]
  return (
    <div className="waiting-nav">
      <p id="waiting-nav-title">{t.short}</p>
      <ul aria-labelledby="waiting-nav-title">
        {counts.map(({ queue, total }) => (
          <li key={queue.name}>
            <a className="nav__link" href={queue.list(asker)}>
              <span className="nav__link-label">
                {t.queues[queue.name].short} ({total})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
