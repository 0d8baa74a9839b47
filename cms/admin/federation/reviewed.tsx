import type { UIFieldServerProps } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import { openSubmissionOf, type OwnRecord } from '#collections/submissions/of-record.ts'
import { languageOf } from '../moderation/words.ts'
import { words } from './words.ts'

type Props = UIFieldServerProps & { collection: OwnRecord['collection'] }

/** Above a record that a federation sent in: why its fields are closed, and what opens them. */
export const Reviewed = async ({ collection, i18n, id, req }: Props) => {
  const number = Number(id ?? Number.NaN)
  if (partyOf(req.user) !== 'federation' || !Number.isInteger(number)) return null
  const open = await openSubmissionOf(req, { collection, id: number })
  if (!open || open.state === 'changes-requested') return null
  const t = words[languageOf(i18n.language)]
  return (
    <section className="reviewed" aria-label={t.reviewed}>
      <h3>{t.reviewed}</h3>
      <p>
        {t.whyReviewed(open.reference)} <a href={`/admin/collections/submissions/${open.id}`}>{t.open}</a>
      </p>
    </section>
  )
}
