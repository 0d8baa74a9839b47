import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { BenchWords } from './words.ts'

type Props = { decline: (reason: string) => void; stop: () => void; t: BenchWords }

/** Asks why something does not fit; Enter stores it, Escape leaves it. */
export const DeclineForm = ({ decline, stop, t }: Props) => {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="workbench-decline"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(reason.trim() === '')
        if (reason.trim()) decline(reason.trim())
      }}
    >
      <label>
        {t.why}
        <input
          ref={field}
          value={reason}
          maxLength={600}
          aria-describedby="workbench-why"
          aria-invalid={isMissing}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') stop()
          }}
        />
      </label>
      <small id="workbench-why">{t.whyHelp}</small>
      <p role="alert" className="review-refused">
        {isMissing && t.whyNeeded}
      </p>
      <div className="workbench-buttons">
        <Button type="submit" size="small" margin={false}>
          {t.save}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={stop}>
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
