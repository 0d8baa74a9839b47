'use client'

import { useCallback, useEffect, useState } from 'react'
import type { BenchMatch } from '../../workbench/bench.ts'
import { createFinder, type Finder } from './finder.ts'
import type { Opened, Reply } from './protocol.ts'

/**
 * What there is to match, and who finds what fits; both `null` while they are on their way. A match that was made here is
 * added to it.
 */
export const useBench = () => {
  const [bench, setBench] = useState<Opened | null>(null)
  const [finder, setFinder] = useState<Finder | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const thread = new Worker(new URL('./finder-thread.ts', import.meta.url))
    const made = createFinder((ask) => thread.postMessage(ask))
    thread.addEventListener('error', () => setFailed(true))
    thread.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'found') made.receive(data.number, data.answer)
      else if (data.type === 'opened') setBench({ records: data.records, matches: data.matches })
      else setFailed(true)
    })
    setFinder(made)
    return () => thread.terminate()
  }, [])
  const add = useCallback(
    (match: BenchMatch) =>
      setBench(
        (before) =>
          before && { ...before, matches: [...before.matches.filter(({ id }) => id !== match.id), match] },
      ),
    [],
  )
  return { bench, finder, hasFailed, add }
}
