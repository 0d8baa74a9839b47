import { createLocalReq, type ServerProps } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { waitingFor, type Item } from '../../matches/waiting.ts'
import { languageOf } from '../moderation/words.ts'
import { words } from './words.ts'

const dayMs = 86_400_000

/** On the dashboard of somebody with an ambassador's profile: what waits for them, oldest first, with how long. */
export const Waiting = async ({ i18n, payload, user }: ServerProps) => {
  const profile = idOf(user?.ambassador)
  if (typeof profile !== 'number') return null
  const now = Date.now()
  const req = await createLocalReq({ user }, payload)
  const waiting = await waitingFor(req, profile, now)
  const t = words[languageOf(i18n.language)]
  const queues = (['submissions', 'tasks', 'steps'] as const).filter((name) => waiting[name].length > 0)
  const age = ({ since }: Item) => t.days(Math.max(0, Math.floor((now - Date.parse(since)) / dayMs)))
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
