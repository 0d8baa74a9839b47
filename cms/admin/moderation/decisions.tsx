'use client'

import { Button, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { SubmissionState } from '#collections/submissions/transitions.ts'
import { transitions } from '#collections/submissions/transitions.ts'
import { ask } from '../ask.ts'
import { LogoChoice, type OfferedLogo } from './logo.tsx'
import { words, type AdminLanguage } from './words.ts'

type Props = {
  id: number
  user: number
  isStaff: boolean
  steps: { state: SubmissionState; label: string }[]
  differences: { field: string; label: string; old: string; new: string }[]
  logo: OfferedLogo | null
  prefilled: string
  language: AdminLanguage
}

/** The buttons of a decision; what each does is decided by the server, which says why when it refuses. */
export const Decisions = ({ id, user, isStaff, steps, differences, logo, prefilled, language }: Props) => {
  const t = words[language]
  const [reason, setReason] = useState(prefilled)
  const [accepts, setAccepts] = useState<string[]>(differences.map(({ field }) => field))
  const [message, setMessage] = useState<{ text: string; isError: boolean } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { submit } = useForm()
  const isModified = useFormModified()

  const decide = async (state: SubmissionState) => {
    setBusy(true)
    // What was filled in around it counts for the decision, and is not lost when the page loads again.
    if (isModified && !(await submit({ disableSuccessStatus: true }))?.res.ok) {
      setMessage({ text: t.notSaved, isError: true })
      setBusy(false)
      return
    }
    const needsReason = transitions.some((one) => one.to === state && one.needsReason)
    const change = {
      state,
      ...(needsReason ? { reason } : {}),
      ...(state === 'in-review' ? { assignedTo: user } : {}),
      ...(state === 'approved' && (differences.length > 0 || logo?.now) ? { accepts } : {}),
    }
    const [refusal] = await ask(`/api/submissions/${id}`, change, t.failed, 'PATCH')
    setMessage({ text: refusal ?? t.done, isError: refusal !== undefined })
    setBusy(false)
    if (refusal === undefined) window.location.reload()
  }

  const accept = (field: string, isTaken: boolean) =>
    setAccepts(isTaken ? [...accepts, field] : accepts.filter((one) => one !== field))

  if (steps.length === 0) return <p>{t.ended}</p>
  return (
    <div className="review-decisions">
      {differences.length > 0 && (
        <table className="review-differences">
          <thead>
            <tr>
              <th scope="col">{t.takeOver}</th>
              <th scope="col">{t.old}</th>
              <th scope="col">{t.new}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, label, old, new: wanted }) => (
              <tr key={field}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={accepts.includes(field)}
                      onChange={({ target }) => accept(field, target.checked)}
                    />{' '}
                    {label}
                  </label>
                </th>
                <td data-label={t.old}>{old}</td>
                <td data-label={t.new}>{wanted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {logo && steps.some(({ state }) => state === 'approved') && (
        <LogoChoice
          logo={logo}
          isTaken={accepts.includes('logo')}
          take={(isTaken) => accept('logo', isTaken)}
          language={language}
        />
      )}
      {isStaff && (
        <label className="review-reason">
          <span>{t.reason}</span>
          <textarea
            rows={4}
            maxLength={2000}
            value={reason}
            aria-describedby="review-reason-help"
            onChange={({ target }) => setReason(target.value)}
          />
          <small id="review-reason-help">{t.reasonHelp}</small>
        </label>
      )}
      <div className="review-buttons">
        {steps.map(({ state, label }) => (
          <Button
            key={state}
            buttonStyle={state === 'approved' ? 'primary' : 'secondary'}
            disabled={isBusy}
            margin={false}
            onClick={() => void decide(state)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p
        role={message?.isError ? 'alert' : 'status'}
        className={message?.isError ? 'review-refused' : undefined}
      >
        {message?.text}
      </p>
    </div>
  )
}
