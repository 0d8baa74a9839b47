import type { Asker } from '../../waiting/queue.ts'
import { serviceLevelFor } from '../../waiting/service-level.ts'
import { serviceDaysOf, waitingFor } from '../../waiting/waiting.ts'
import { words } from '../../waiting/words.ts'
import { QueueSection } from './queue-section.tsx'

/** What waits for whoever looks, those that wait longest first, and how soon submissions are answered. */
export const WaitingSection = async ({ asker }: { asker: Asker }) => {
  const days = await serviceDaysOf(asker.req)
  const waiting = await waitingFor(asker, days)
  const level = await serviceLevelFor(asker, days)
  const t = words[asker.language]
  const toDo = waiting.filter(({ queue }) => !queue.isInformation)
  const toKnow = waiting.filter(({ queue }) => queue.isInformation)
  return (
    <section className="review waiting" aria-labelledby="waiting-title">
      <h1 id="waiting-title">{t.title}</h1>
      {level && <p>{t.level(level.inTime, level.handled)}</p>}
      {toDo.length === 0 && <p>{missingOf(asker) ?? t.nothing}</p>}
      {toDo.map((filled) => (
        <QueueSection key={filled.queue.name} filled={filled} asker={asker} days={days} />
      ))}
      {toKnow.length > 0 && (
        <div className="waiting-to-know">
          <h2>{t.toKnow}</h2>
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
