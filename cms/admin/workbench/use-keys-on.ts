'use client'

import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const name = 'workbench-keys'
type Kept = { isOn?: boolean } | null | undefined

/** Whether the keys are on; kept with the account. */
export const useKeysOn = (): [isOn: boolean, turn: (isOn: boolean) => void] => {
  const { getPreference, setPreference } = usePreferences()
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    getPreference<Kept>(name).then(
      (kept) => setOn(kept?.isOn ?? true),
      // Without an answer they are as they were made.
      () => undefined,
    )
  }, [getPreference])
  return [
    isOn,
    (next) => {
      setOn(next)
      void setPreference(name, { isOn: next })
    },
  ]
}
