'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { words } from './words.ts'

type Props = { match: number; language: keyof typeof words }

/** A few words to both sides, and the button that mails them. What was typed stays when it is refused. */
export const AskBothSides = ({ match, language }: Props) => {
  const t = words[language]
  const [message, setMessage] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const [refused] = await ask('/api/introductions', { match, message }, t.failed)
    setBusy(false)
    if (refused === undefined) window.location.reload()
    else setProblem(refused)
  }

  return (
    <>
      <p>{t.explain}</p>
      <label className="review-reason">
        <span>{t.message}</span>
        <textarea
          rows={3}
          maxLength={3000}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
      </label>
      <Button disabled={isBusy} margin={false} onClick={() => void send()}>
        {t.ask}
      </Button>
      <p role="alert" className="review-refused">
        {problem}
      </p>
    </>
  )
}
