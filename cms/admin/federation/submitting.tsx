import type { UIFieldServerProps } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import { openSubmissionOf, ownRecords, type OwnRecord } from '#collections/submissions/of-record.ts'
import { formFor } from '../../submissions/forms.ts'
import { extraQuestions } from '../../submissions/record-answers.ts'
import { languageOf } from '../moderation/words.ts'
import { SubmitRecord } from './submit-record.tsx'
import { words } from './words.ts'

type Props = UIFieldServerProps & { collection: OwnRecord['collection'] }

/** Beside a record of a federation: where it stands, and the button that sends it in. */
export const Submitting = async ({ collection, data, i18n, id, req }: Props) => {
  if (partyOf(req.user) !== 'federation') return null
  const language = languageOf(i18n.language)
  const t = words[language]
  const number = Number(id)
  return (
    <section className="submitting" aria-label={t.submitting}>
      <h3>{t.submitting}</h3>
      {id === undefined || !Number.isInteger(number) ? (
        <p>{t.first}</p>
      ) : (
        await stateOf({
          collection,
          number,
          written: Reflect.get(data, 'language') === 'en' ? 'en' : 'nl',
          isPublic: Boolean(Reflect.get(data, 'publishedAt')),
          language,
          req,
        })
      )}
    </section>
  )
}

type Asked = Pick<Props, 'collection' | 'req'> & {
  number: number
  /** The language of the record. */
  written: 'nl' | 'en'
  isPublic: boolean
  language: keyof typeof words
}

const stateOf = async ({ collection, number, written, isPublic, language, req }: Asked) => {
  const t = words[language]
  const open = await openSubmissionOf(req, { collection, id: number })
  const link = open ? <a href={`/admin/collections/submissions/${open.id}`}>{t.open}</a> : null
  if (open && open.state !== 'changes-requested')
    return (
      <>
        <p>{t.waiting(open.reference)}</p>
        <p>{link}</p>
      </>
    )
  // The form that it will be held against: that of the record's own language.
  const form = await formFor(req, ownRecords[collection].kind, written)
  if (!form) return <p>{t.noForm}</p>
  return (
    <>
      {open ? (
        <>
          <p>{t.asked}</p>
          <blockquote>{open.reason}</blockquote>
          <p>{link}</p>
        </>
      ) : (
        <p>{isPublic ? t.explainPublished : t.explain}</p>
      )}
      <SubmitRecord
        collection={collection}
        id={number}
        questions={extraQuestions(form)}
        isAgain={open !== null}
        language={language}
      />
    </>
  )
}
