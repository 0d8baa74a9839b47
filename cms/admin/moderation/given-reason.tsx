import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { words, type AdminLanguage } from './words.ts'

type Props = { submission: Submission; isFederation: boolean; language: AdminLanguage }

/** Why it was sent back or rejected, as its submitter read it; to a federation with where to change it. */
export const GivenReason = ({ submission, isFederation, language }: Props) => {
  const { reason, record, state } = submission
  const t = words[language]
  if (!reason || (state !== 'changes-requested' && state !== 'rejected')) return null
  return (
    <div className="review-asked">
      <h3>{isFederation ? t.given[state] : t.givenReason}</h3>
      <blockquote>{reason}</blockquote>
      {isFederation && state === 'changes-requested' && (
        <p>
          {record ? (
            <a href={`/admin/collections/${record.relationTo}/${String(idOf(record.value))}`}>
              {t.changeRecord}
            </a>
          ) : (
            t.changeByMail
          )}
        </p>
      )}
    </div>
  )
}
