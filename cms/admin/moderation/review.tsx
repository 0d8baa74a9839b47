import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { permissions } from '#collections/access/permissions.ts'
import { partyOf } from '#collections/access/roles.ts'
import { mayGo, movers, type Mover, type SubmissionState } from '#collections/submissions/transitions.ts'
import { dossierOf, type Dossier } from '../../moderation/dossier.ts'
import { said } from '../../submissions/said.ts'
import { Answers } from './answers.tsx'
import { Checklist } from './checklist.tsx'
import { Decisions } from './decisions.tsx'
import { GivenReason } from './given-reason.tsx'
import { MakeOrganisation } from './make-organisation.tsx'
import { languageOf, stepWords, words, type AdminLanguage } from './words.ts'

/** The buttons stand in this order. */
const ordered: SubmissionState[] = [
  'approved',
  'changes-requested',
  'rejected',
  'in-review',
  'submitted',
  'withdrawn',
]
const isMover = (party: string): party is Mover => movers.some((one) => one === party)

/** At the top of a submission: the decisions that are open, and below them what came in, what it would make, what is missing. */
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
    introduces,
    similar,
    attachments,
    reason,
    logo,
    unlinked,
  } = dossier
  const isFederation = party === 'federation'
  const steps = ordered
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
      <Decisions
        id={number}
        user={Number(req.user?.id)}
        isStaff={!isFederation}
        steps={steps}
        consequence={steps.some(({ state }) => state === 'approved') ? consequenceOf(dossier, language) : ''}
        differences={differences}
        logo={logo}
        prefilled={reason}
        getsMail={!submission.marks?.includes('trap')}
        language={language}
      />
      {introduces && submission.state === 'approved' && <p>{t.introductionAsked}</p>}
      <GivenReason submission={submission} isFederation={isFederation} language={language} />
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
            {checklist.length > 0 && (
              <>
                <h3>{t.checklist}</h3>
                <Checklist items={checklist} language={language} />
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
    </section>
  )
}

/** What an approval will do, in a sentence. */
const consequenceOf = (dossier: Dossier, language: AdminLanguage): string => {
  const { checklist, differences, introduces, isReady } = dossier
  const t = words[language]
  if (introduces) {
    const { record, counterpart } = introduces
    return counterpart === null ? t.introducesNew(record) : t.introduces(record, counterpart)
  }
  if (differences.length > 0) return t.willChange
  if (checklist.length === 0) return ''
  return isReady ? t.willPublish : t.willDraft
}

const organisationTypes = (req: PayloadRequest): { value: string; label: string }[] => {
  const field = req.payload.collections.organisations.config.flattenedFields.find(
    ({ name }) => name === 'type',
  )
  return (field?.type === 'select' ? field.options : []).map((one) =>
    typeof one === 'string' ? { value: one, label: one } : { value: one.value, label: said(one.label, req) },
  )
}
