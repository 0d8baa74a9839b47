'use client'

import { useEffect, useRef } from 'react'
import { actionOf, type Action } from './keys.ts'

/** Fields, in which a letter is text and an arrow moves; a box to tick takes neither. */
const fields =
  'textarea, select, input:not([type=checkbox]), [contenteditable=true], [role=combobox], [role=menu]'

/** Listens to the keys of the workbench, wherever on the page one is, as long as they are on. */
export const useKeys = (isOn: boolean, act: (action: Action) => void): void => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const { target } = event
      const action = actionOf({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        repeat: event.repeat,
        isTyping: event.defaultPrevented || (target instanceof Element && target.closest(fields) !== null),
      })
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}
