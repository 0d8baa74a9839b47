'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { words } from './words.ts'

type Props = {
  /** To choose from; empty for who invites for the own organisation. */
  organisations: { id: number; name: string }[]
  language: keyof typeof words
}

/**
 * Name and address of whom to invite; what was typed stays when it is refused. When it went out, it says to whom, and what
 * comes next.
 */
export const InviteForm = ({ organisations, language }: Props) => {
  const t = words[language]
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [invited, setInvited] = useState<{ name: string; email: string } | null>(null)
  const router = useRouter()
  const isOwn = organisations.length === 0

  const invite = async () => {
    setBusy(true)
    const person = { name, email, ...(isOwn ? {} : { organisation: Number(organisation) }) }
    const [refused] = await ask('/api/users/invite', person, t.failed)
    setBusy(false)
    setProblem(refused ?? '')
    setInvited(refused === undefined ? { name: name.trim(), email: email.trim() } : null)
    if (refused !== undefined) return
    setName('')
    setEmail('')
    // The list below has one more.
    router.refresh()
  }

  return (
    <form
      className="invitation"
      onSubmit={(event) => {
        event.preventDefault()
        void invite()
      }}
    >
      <h3>{isOwn ? t.inviteColleague : t.invite}</h3>
      <p>{t.inviteHelp}</p>
      <div className="invitation-fields">
        <label>
          {t.name}
          <input name="name" value={name} maxLength={120} onChange={({ target }) => setName(target.value)} />
        </label>
        <label>
          {t.email}
          <input name="email" type="email" value={email} onChange={({ target }) => setEmail(target.value)} />
        </label>
        {!isOwn && (
          <label>
            {t.organisation}
            <select value={organisation} onChange={({ target }) => setOrganisation(target.value)}>
              <option value="">—</option>
              {organisations.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button type="submit" buttonStyle="secondary" disabled={isBusy} margin={false}>
          {t.send}
        </Button>
      </div>
      <div role="status">
        {invited && (
          <>
            <p className="review-done">{t.invited(invited.name, invited.email)}</p>
            <p>{t.invitedNext}</p>
          </>
        )}
      </div>
      <p role="alert" className="review-refused">
        {problem}
      </p>
    </form>
  )
}
