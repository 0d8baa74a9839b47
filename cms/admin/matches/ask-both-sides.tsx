'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../ask.ts'
import { AnswersList } from './answers-list.tsx'
import { words } from './words.ts'

type Side = { name: string; address: string }
type Props = { match: number; demand: Side; supply: Side; language: keyof typeof words }

/**
 * A few words to both sides, and the button that mails them. What was typed stays when it is refused; when it went out, it
 * says to whom, and what comes next.
 */
export const AskBothSides = ({ match, demand, supply, language }: Props) => {
  const t = words[language]
  const [message, setMessage] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isSent, setSent] = useState(false)
  const confirmation = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isSent) confirmation.current?.focus()
  }, [isSent])

  const send = async () => {
    setBusy(true)
    const [refused] = await ask('/api/introductions', { match, message }, t.failed)
    setBusy(false)
    setProblem(refused ?? '')
    setSent(refused === undefined)
  }

  return (
    <>
      <div role="status" tabIndex={-1} ref={confirmation}>
        {isSent && (
          <>
            <p className="review-done">{t.sent(demand.address, supply.address)}</p>
            <p>{t.next}</p>
          </>
        )}
      </div>
      {isSent ? (
        <AnswersList
          demand={demand.name}
          supply={supply.name}
          answers={{ demandAnswer: 'waiting', supplyAnswer: 'waiting' }}
          refusal={null}
          t={t}
        />
      ) : (
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
        </>
      )}
      <p role="alert" className="review-refused">
        {problem}
      </p>
    </>
  )
}
