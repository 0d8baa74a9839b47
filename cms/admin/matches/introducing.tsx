import type { UIFieldServerProps } from 'payload'
import { mayMatch } from '#collections/matches/may-match.ts'
import { partiesOf, type PartyContact } from '../../matches/parties.ts'
import { dayInWords } from '../../moderation/day.ts'
import { languageOf } from '../moderation/words.ts'
import { AnswersList } from './answers-list.tsx'
import { AskBothSides } from './ask-both-sides.tsx'
import { words } from './words.ts'

/** At the top of a match: where the introduction stands, and the button that asks for one. */
export const Introducing = async ({ id, i18n, req }: UIFieldServerProps) => {
  if (id === undefined || !mayMatch(req.user)) return null
  const match = Number(id)
  const parties = await partiesOf(req, match)
  if (!parties) return null
  const language = languageOf(i18n.language)
  const t = words[language]
  const { docs } = await req.payload.find({
    collection: 'introductions',
    where: { match: { equals: match } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [latest] = docs
  const isRefused = latest?.demandAnswer === 'refused' || latest?.supplyAnswer === 'refused'
  const canAsk = parties.match.state === 'proposed' && (!latest || isRefused)
  if (!latest && !canAsk) return null
  const isWaiting = !isRefused && (latest?.demandAnswer === 'waiting' || latest?.supplyAnswer === 'waiting')
  const demand = sideOf(parties.demand, parties.challenge.title)
  const supply = sideOf(parties.supply, parties.solution.title)
  return (
    <section className="review" aria-label={t.introduction}>
      <h3>{t.introduction}</h3>
      {latest && (
        <>
          <AnswersList
            demand={demand.name}
            supply={supply.name}
            answers={latest}
            refusal={latest.refusal ?? null}
            t={t}
          />
          {isWaiting && (
            <p>
              {t.askedOn(dayInWords(latest.createdAt, language))} {t.next}
            </p>
          )}
        </>
      )}
      {canAsk && <AskBothSides match={match} demand={demand} supply={supply} language={language} />}
    </section>
  )
}

/** How a side is called, and to whom at which address a mail to it goes. */
const sideOf = ({ organisation, name, email }: PartyContact, title: string) => ({
  name: organisation || title,
  address: `${name || organisation || title} (${email})`,
})
