'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Bench, BenchMatch } from '../../workbench/bench.ts'

/** What there is to match; `null` while it is on its way. A match that was made here is added to it. */
export const useBench = (): { bench: Bench | null; hasFailed: boolean; add: (match: BenchMatch) => void } => {
  const [bench, setBench] = useState<Bench | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const load = async () => {
      const answer = await fetch('/api/matches/workbench', {
        credentials: 'include',
        signal: leaving.signal,
      })
      if (!answer.ok) throw new Error(`The workbench answers ${answer.status}`)
      setBench((await answer.json()) as Bench)
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setFailed(true)
    })
    return () => leaving.abort()
  }, [])
  const add = useCallback(
    (match: BenchMatch) =>
      setBench(
        (before) =>
          before && { ...before, matches: [...before.matches.filter(({ id }) => id !== match.id), match] },
      ),
    [],
  )
  return { bench, hasFailed, add }
}
