import { createLocalReq, type ServerProps } from 'payload'
import { askerOf } from '../../waiting/asker.ts'
import type { Asker } from '../../waiting/queue.ts'
import { serviceLevelFor } from '../../waiting/service-level.ts'
import { serviceDaysOf, waitingFor } from '../../waiting/waiting.ts'
import { words } from '../../waiting/words.ts'
import { languageOf } from '../moderation/words.ts'
import { QueueSection } from './queue-section.tsx'

/** On the dashboard: what waits for whoever looks, those that wait longest first, and how soon submissions are answered. */
export const WaitingDashboard = async ({ i18n, payload, user }: ServerProps) => {
  const req = await createLocalReq({ user }, payload)
  const asker = askerOf(req, languageOf(i18n.language), Date.now())
  if (!asker) return null
  const days = await serviceDaysOf(req)
  const waiting = await waitingFor(asker, days)
  const level = await serviceLevelFor(asker, days)
  const t = words[asker.language]
  const toDo = waiting.filter(({ queue }) => !queue.isInformation)
  const toKnow = waiting.filter(({ queue }) => queue.isInformation)
  return (
    <section className="review waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t.title}</h2>
      {level && <p>{t.level(level.inTime, level.handled)}</p>}
      {toDo.length === 0 && <p>{missingOf(asker) ?? t.nothing}</p>}
      {toDo.map((filled) => (
        <QueueSection key={filled.queue.name} filled={filled} asker={asker} days={days} />
      ))}
      {toKnow.length > 0 && (
        <div className="waiting-to-know">
          <h3>{t.toKnow}</h3>
          <p>{t.answers(days)}</p>
          {toKnow.map((filled) => (
            <QueueSection key={filled.queue.name} filled={filled} asker={asker} days={days} />
          ))}
        </div>
      )}
    </section>
  )
}

/** What an account lacks for anything to wait for it, in words; null when it lacks nothing. */
const missingOf = ({ role, profile, organisation, language }: Asker): string | null => {
  if (role === 'ambassador' && profile === null) return words[language].noProfile
  if (role === 'federation' && organisation === null) return words[language].noOrganisation
  return null
}
