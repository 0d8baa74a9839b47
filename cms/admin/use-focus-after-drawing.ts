'use client'

import { useCallback, useEffect, useRef } from 'react'

/** Moves the focus to an element that may be there only once this change was drawn. */
export const useFocusAfterDrawing = (): ((element: string) => void) => {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    wanted.current = null
    element?.focus()
  })
  return useCallback((element) => {
    wanted.current = element
  }, [])
}
