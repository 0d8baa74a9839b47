'use client'

import { Button, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { SubmissionState } from '#collections/submissions/transitions.ts'
import type { Difference } from '../../moderation/accept-fields.ts'
import { ask } from '../ask.ts'
import { useFocusAfterDrawing } from '../use-focus-after-drawing.ts'
import { Differences } from './differences.tsx'
import { LogoChoice, type OfferedLogo } from './logo.tsx'
import { ReasonForm } from './reason-form.tsx'
import { words, type AdminLanguage } from './words.ts'

type Props = {
  id: number
  user: number
  isStaff: boolean
  steps: { state: SubmissionState; label: string }[]
  /** What an approval will do; empty when there is nothing to say. */
  consequence: string
  differences: Difference[]
  logo: OfferedLogo | null
  prefilled: string
  getsMail: boolean
  language: AdminLanguage
}

/** The buttons of a decision; what each does is decided by the server, which says why when it refuses. */
export const Decisions = (props: Props) => {
  const { id, user, isStaff, steps, consequence, differences, logo, prefilled, getsMail, language } = props
  const t = words[language]
  const [asks, setAsks] = useState<'changes-requested' | 'rejected' | null>(null)
  const [accepts, setAccepts] = useState<string[]>(differences.map(({ field }) => field))
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const focusOn = useFocusAfterDrawing()
  const { submit } = useForm()
  const isModified = useFormModified()

  const decide = async (state: SubmissionState, reason?: string) => {
    setBusy(true)
    // What was filled in around it counts for the decision, and is not lost when the page loads again.
    if (isModified && !(await submit({ disableSuccessStatus: true }))?.res.ok) {
      setMessage({ text: t.notSaved, isError: true })
      setBusy(false)
      return
    }
    const change = {
      state,
      ...(reason === undefined ? {} : { reason }),
      ...(state === 'in-review' ? { assignedTo: user } : {}),
      ...(state === 'approved' && (differences.length > 0 || logo?.now) ? { accepts } : {}),
    }
    const [refusal] = await ask(`/api/submissions/${id}`, change, t.failed, 'PATCH')
    setMessage({ text: refusal ?? t.done, isError: refusal !== undefined })
    setBusy(false)
    if (refusal === undefined) window.location.reload()
  }

  const choose = (state: SubmissionState) => {
    setMessage(null)
    if (state !== 'changes-requested' && state !== 'rejected') return void decide(state)
    setAsks(state)
    focusOn('review-reason')
  }
  const cancel = () => {
    setAsks(null)
    setMessage(null)
    focusOn('review-decide')
  }

  const accept = (field: string, isTaken: boolean) =>
    setAccepts(isTaken ? [...accepts, field] : accepts.filter((one) => one !== field))

  if (steps.length === 0) return <p>{t.ended}</p>
  return (
    <>
      <div className="review-decisions">
        <h3 id="review-decide" tabIndex={-1}>
          {isStaff ? t.decide : t.decideOwn}
        </h3>
        {consequence && !asks && <p>{consequence}</p>}
        {asks ? (
          <ReasonForm
            key={asks}
            state={asks}
            prefilled={prefilled}
            getsMail={getsMail}
            isBusy={isBusy}
            send={(reason) => void decide(asks, reason)}
            cancel={cancel}
            language={language}
          />
        ) : (
          <div className="review-buttons">
            {steps.map(({ state, label }) => (
              <Button
                key={state}
                buttonStyle={state === 'approved' ? 'primary' : 'secondary'}
                disabled={isBusy}
                margin={false}
                onClick={() => choose(state)}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        <p
          role={message?.isError ? 'alert' : 'status'}
          className={message?.isError ? 'review-refused' : undefined}
        >
          {message?.text}
        </p>
      </div>
      {differences.length > 0 && (
        <Differences differences={differences} accepts={accepts} accept={accept} language={language} />
      )}
      {logo && steps.some(({ state }) => state === 'approved') && (
        <LogoChoice
          logo={logo}
          isTaken={accepts.includes('logo')}
          take={(isTaken) => accept('logo', isTaken)}
          language={language}
        />
      )}
    </>
  )
}
