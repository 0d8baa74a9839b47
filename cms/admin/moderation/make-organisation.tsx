'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { words, type AdminLanguage } from './words.ts'

type Props = {
  submission: number
  /** As the submitter typed it. */
  name: string
  types: { value: string; label: string }[]
  language: AdminLanguage
}

/** Makes an organisation of the name that was typed, and links it to the submission. */
export const MakeOrganisation = ({ submission, name, types, language }: Props) => {
  const t = words[language]
  const [type, setType] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)

  const make = async () => {
    if (type === '') return setProblem(t.typeNeeded)
    setBusy(true)
    const [refused] = await ask('/api/submissions/link-organisation', { submission, type }, t.failed)
    setBusy(false)
    if (refused === undefined) window.location.reload()
    else setProblem(refused)
  }

  return (
    <div className="make-organisation">
      <label>
        {t.typeOf(name)}
        <select value={type} onChange={({ target }) => setType(target.value)}>
          <option value="">—</option>
          {types.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void make()}>
        {t.makeOrganisation}
      </Button>
      <p role="alert" className="review-refused">
        {problem}
      </p>
    </div>
  )
}
