import { createLocalReq, type ServerProps } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { waitingFor, type Item } from '../../matches/waiting.ts'
import { daysSince } from '../days.ts'
import { languageOf, words as waitingWords } from '../moderation/words.ts'
import { words } from './words.ts'

/** On the dashboard of somebody with an ambassador's profile: what waits for them, oldest first, with how long. */
export const Waiting = async ({ i18n, payload, user }: ServerProps) => {
  const profile = idOf(user?.ambassador)
  if (typeof profile !== 'number') return null
  const now = Date.now()
  const req = await createLocalReq({ user }, payload)
  const waiting = await waitingFor(req, profile, now)
  const language = languageOf(i18n.language)
  const t = words[language]
  const queues = (['submissions', 'tasks', 'steps'] as const).filter((name) => waiting[name].length > 0)
  const age = ({ since }: Item) => waitingWords[language].days(daysSince(since, now))
  return (
    <section className="review" aria-label={t.waiting}>
      <h2>{t.waiting}</h2>
      {queues.length === 0 && <p>{t.nothing}</p>}
      {queues.map((name) => (
        <div key={name}>
          <h3>
            {t[name]} ({waiting[name].length})
          </h3>
          <ul>
            {waiting[name].map((item) => (
              <li key={`${item.path} ${item.title}`}>
                <a href={item.path}>{item.title}</a> ({age(item)})
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
