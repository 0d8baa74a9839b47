import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { permissions } from '#collections/access/permissions.ts'
import { partyOf } from '#collections/access/roles.ts'
import { idOf } from '#collections/access/rules.ts'
import { mayGo, movers, submissionStates, type Mover } from '#collections/submissions/transitions.ts'
import { dossierOf } from '../../moderation/dossier.ts'
import { said } from '../../submissions/said.ts'
import { Answers } from './answers.tsx'
import { Checklist } from './checklist.tsx'
import { Decisions } from './decisions.tsx'
import { MakeOrganisation } from './make-organisation.tsx'
import { languageOf, stepWords, words, type AdminLanguage } from './words.ts'

const isMover = (party: string): party is Mover => movers.some((one) => one === party)

/** At the top of a submission: what came in beside what it would make, what is missing, and the decisions that are open. */
export const Review = async ({ data, i18n, id, req }: UIFieldServerProps) => {
  const number = Number(id ?? (data as { id?: unknown }).id)
  const dossier = Number.isInteger(number) ? await dossierOf(req, number) : null
  if (!dossier) return null
  const language = languageOf(i18n.language)
  const t = words[language]
  const party = partyOf(req.user)
  const {
    submission,
    answers,
    record,
    checklist,
    differences,
    similar,
    attachments,
    reason,
    isReady,
    introduces,
    logo,
    unlinked,
  } = dossier
  const isFederation = party === 'federation'
  const steps = submissionStates
    .filter((to) => isMover(party) && mayGo(party, submission.state, to))
    // A federation sends in again from where it makes the change.
    .filter((to) => !isFederation || to !== 'submitted')
    .map((state) => ({
      state,
      label: (state === 'approved' && t.approves[submission.kind]) || stepWords[language][state],
    }))
  const mayMake = permissions.organisations.create[party] !== 'none'
  return (
    <section className="review" aria-label={t.review}>
      <div className="review-sides">
        <div>
          <h3>{t.answers}</h3>
          <Answers rows={answers} nothing={t.nothing} />
          {attachments.length > 0 && (
            <>
              <h4>{t.attachments}</h4>
              <ul>
                {attachments.map(({ url, name, kilobytes }) => (
                  <li key={url}>
                    <a href={url}>{name}</a> ({kilobytes} kB)
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {record.length > 0 && (
          <div>
            <h3>{t.record}</h3>
            <Answers rows={record} nothing={t.nothing} />
          </div>
        )}
        {!isFederation && (
          <div>
            {introduces && (
              <>
                <h3>{t.introduction}</h3>
                <p>{submission.state === 'approved' ? t.introductionAsked : willIntroduce(introduces, t)}</p>
              </>
            )}
            {checklist.length > 0 && (
              <>
                <h3>{t.checklist}</h3>
                <Checklist items={checklist} language={language} />
                <p>{isReady ? t.willPublish : t.willDraft}</p>
                {unlinked && steps.some(({ state }) => state === 'approved') && (
                  <>
                    <p>
                      {t.unlinked(unlinked)} {!mayMake && t.askToMake}
                    </p>
                    {mayMake && (
                      <MakeOrganisation
                        submission={number}
                        name={unlinked}
                        types={organisationTypes(req)}
                        language={language}
                      />
                    )}
                  </>
                )}
              </>
            )}
            {similar.length > 0 && (
              <>
                <h3>{t.similar}</h3>
                <ul>
                  {similar.map(({ title, url }) => (
                    <li key={url}>
                      <a href={url} target="_blank" rel="noreferrer">
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
      {isFederation && submission.state === 'changes-requested' && (
        <div className="review-asked">
          <h3>{t.asked}</h3>
          <blockquote>{submission.reason}</blockquote>
          <p>
            {submission.record ? (
              <a
                href={`/admin/collections/${submission.record.relationTo}/${String(idOf(submission.record.value))}`}
              >
                {t.changeRecord}
              </a>
            ) : (
              t.changeByMail
            )}
          </p>
        </div>
      )}
      <Decisions
        id={number}
        user={Number(req.user?.id)}
        isStaff={!isFederation}
        steps={steps}
        differences={differences}
        logo={logo}
        prefilled={reason}
        language={language}
      />
    </section>
  )
}

/** What approving a request for an introduction will do. */
const willIntroduce = (
  { record, counterpart }: { record: string; counterpart: string | null },
  t: (typeof words)[AdminLanguage],
): string => (counterpart === null ? t.introducesNew(record) : t.introduces(record, counterpart))

const organisationTypes = (req: PayloadRequest): { value: string; label: string }[] => {
  const field = req.payload.collections.organisations.config.flattenedFields.find(
    ({ name }) => name === 'type',
  )
  return (field?.type === 'select' ? field.options : []).map((one) =>
    typeof one === 'string' ? { value: one, label: one } : { value: one.value, label: said(one.label, req) },
  )
}
