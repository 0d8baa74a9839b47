'use client'

import { useEffect, useState } from 'react'
import type { BenchRecord } from '../../workbench/bench.ts'

/** What a record tells at length; null while it is on its way. That of a solution is asked for when it is chosen. */
export const useDescription = (record: BenchRecord | null): string | null => {
  const [asked, setAsked] = useState<{ id: number; description: string } | null>(null)
  const id = record !== null && record.description === null ? record.id : null
  useEffect(() => {
    if (id === null) return
    const leaving = new AbortController()
    const load = async () => {
      const answer = await fetch(`/api/solutions/${id}?depth=0&select[description]=true`, {
        credentials: 'include',
        signal: leaving.signal,
      })
      if (!answer.ok) throw new Error(`This solution cannot be read: ${answer.status}`)
      setAsked({ id, ...((await answer.json()) as { description: string }) })
    }
    // Its title and summary ask as well, if less precisely.
    load().catch(() => {
      if (!leaving.signal.aborted) setAsked({ id, description: '' })
    })
    return () => leaving.abort()
  }, [id])
  if (id === null) return record?.description ?? null
  return asked?.id === id ? asked.description : null
}
