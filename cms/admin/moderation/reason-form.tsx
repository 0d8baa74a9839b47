'use client'

import { Button, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { words, type AdminLanguage } from './words.ts'

type Props = {
  state: 'changes-requested' | 'rejected'
  /** What to ask, from what is red. */
  prefilled: string
  /** Whoever filled in the field that people do not see is sent nothing. */
  getsMail: boolean
  isBusy: boolean
  send: (reason: string) => void
  cancel: () => void
  language: AdminLanguage
}

/** Why something is sent back or rejected, and who will read that: asked once somebody chose to do so. */
export const ReasonForm = ({ state, prefilled, getsMail, isBusy, send, cancel, language }: Props) => {
  const t = words[language]
  const [reason, setReason] = useState(prefilled)
  // As it stands on the screen: what was changed there is saved before the decision.
  const name = useFormFields(([fields]) => textOf(fields['contact.name']?.value))
  const email = useFormFields(([fields]) => textOf(fields['contact.email']?.value))
  const { question, send: sends } = t.reasonFor[state]
  return (
    <div className="review-reason">
      <label htmlFor="review-reason">{question}</label>
      <p id="review-reason-help">
        {getsMail && email ? t.readByMail(name ? `${name} (${email})` : email) : t.readOnPage}
      </p>
      <textarea
        id="review-reason"
        rows={4}
        maxLength={2000}
        value={reason}
        aria-describedby="review-reason-help"
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="review-buttons">
        <Button disabled={isBusy} margin={false} onClick={() => send(reason)}>
          {sends}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={cancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
