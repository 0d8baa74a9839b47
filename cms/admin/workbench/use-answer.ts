'use client'

import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Finder } from './finder.ts'
import type { Answer, Question } from './protocol.ts'

/** By then the answer is drawn: finding the next beside that would slow it down where there are few cores. */
const drawnMs = 150

/**
 * The answer to a question; null while it is on its way.
 * @param next what will most likely be asked then: found while this answer is read
 */
export const useAnswer = (
  finder: Finder | null,
  question: Question | null,
  next: Question | null,
): Answer | null => {
  const subscribe = useCallback(
    (listener: () => void) => finder?.subscribe(listener) ?? (() => undefined),
    [finder],
  )
  const peek = () => (finder && question ? finder.peek(question) : null)
  const answer = useSyncExternalStore(subscribe, peek, () => null)
  // Asking twice is asking once: whatever changed on the page, this is what it wants to know.
  useEffect(() => {
    if (question) finder?.ask(question)
    if (!answer || !next) return
    const timer = setTimeout(() => finder?.ask(next), drawnMs)
    return () => clearTimeout(timer)
  })
  return answer
}
