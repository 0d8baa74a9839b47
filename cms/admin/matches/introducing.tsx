import type { UIFieldServerProps } from 'payload'
import { mayMatch } from '#collections/matches/may-match.ts'
import { partiesOf } from '../../matches/parties.ts'
import { languageOf } from '../moderation/words.ts'
import { AskBothSides } from './ask-both-sides.tsx'
import { words } from './words.ts'

/** At the top of a match: where the introduction stands, and the button that asks for one. */
export const Introducing = async ({ id, i18n, req }: UIFieldServerProps) => {
  if (id === undefined || !mayMatch(req.user)) return null
  const match = Number(id)
  const parties = await partiesOf(req, match)
  if (!parties) return null
  const t = words[languageOf(i18n.language)]
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
  return (
    <section className="review" aria-label={t.introduction}>
      <h3>{t.introduction}</h3>
      {latest && (
        <ul>
          <li>
            {t.demand} ({parties.demand.organisation || parties.challenge.title}):{' '}
            {t.answers[latest.demandAnswer]}
          </li>
          <li>
            {t.supply} ({parties.supply.organisation || parties.solution.title}):{' '}
            {t.answers[latest.supplyAnswer]}
          </li>
          {latest.refusal && <li>{latest.refusal}</li>}
        </ul>
      )}
      {canAsk && <AskBothSides match={match} language={languageOf(i18n.language)} />}
    </section>
  )
}
