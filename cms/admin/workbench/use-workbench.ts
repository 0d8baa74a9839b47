'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { across, type BenchRecord, type Side } from '../../workbench/bench.ts'
import { benchAddress, recordAddress } from './address.ts'
import type { Action } from './keys.ts'
import { saveMatch } from './save-match.ts'
import { suggestionsFor, type Filters, type Suggested } from './suggestions.ts'
import { useBench } from './use-bench.ts'
import { useDescription } from './use-description.ts'
import { words, type BenchWords } from './words.ts'

export type Begin = { from: Side; id: number | null }
export type Workbench = ReturnType<typeof useWorkbench>

const silence = { text: '', isError: false }

/** Where one is on the workbench, and what one can do there. Everything that a key does, a button does too. */
export const useWorkbench = (begin: Begin, t: BenchWords) => {
  const { bench, hasFailed, add } = useBench()
  const [{ from, id: chosenId }, setChosen] = useState(begin)
  const [named, setNamed] = useState('')
  const [filters, setFilters] = useState<Filters>({ sector: '', maturity: '' })
  const [currentId, setCurrentId] = useState<number | null>(null)
  const [decliningId, setDeclining] = useState<number | null>(null)
  const [message, setMessage] = useState(silence)
  const isBusy = useRef(false)
  const focusOn = useFocusAfterDrawing()

  const all = useMemo(() => bench?.records[from] ?? [], [bench, from])
  const list = useMemo(() => all.filter(({ title }) => holds(title, named)), [all, named])
  const record = (chosenId === null ? all[0] : all.find(({ id }) => id === chosenId)) ?? null
  const description = useDescription(record)
  const suggestions = useMemo(
    () =>
      bench && record && description !== null
        ? suggestionsFor(bench, { from, record, description }, filters)
        : null,
    [bench, from, record, description, filters],
  )
  const at = Math.max(0, suggestions?.findIndex((one) => one.record.id === currentId) ?? 0)
  const current = suggestions?.[at] ?? null

  const turn = (side: Side) => {
    setChosen({ from: side, id: null })
    setNamed('')
    setCurrentId(null)
    setDeclining(null)
    setMessage(silence)
    history.replaceState(null, '', benchAddress(side, null))
  }
  const choose = ({ id }: Pick<BenchRecord, 'id'>) => {
    setChosen({ from, id })
    setCurrentId(null)
    setDeclining(null)
    setMessage(silence)
    history.replaceState(null, '', benchAddress(from, id))
    focusOn('workbench-chosen')
  }
  const chooseNext = () => {
    const next = list[list.findIndex(({ id }) => id === record?.id) + 1] ?? list[0]
    if (next) choose(next)
  }
  const goTo = (one: Suggested | undefined) => {
    if (!one) return
    setCurrentId(one.record.id)
    setDeclining(null)
    focusOn(elementOf(one.record.id))
  }
  const decide = async (one: Suggested, state: 'proposed' | 'declined', reason: string) => {
    if (!record || isBusy.current) return
    isBusy.current = true
    const sides = sidesOf(from, record, one.record)
    const pair = { challenge: sides.challenge.id, solution: sides.solution.id }
    const { match, problem } = await saveMatch(pair, { state, reason }, t)
    isBusy.current = false
    setMessage({ text: problem ?? t[state](one.record.title), isError: problem !== null })
    if (!match) return
    const place = suggestions?.indexOf(one) ?? -1
    const neighbour = suggestions?.[place + 1] ?? suggestions?.[place - 1]
    add({ ...match, ...sides })
    setDeclining(null)
    setCurrentId(neighbour?.record.id ?? null)
    focusOn(neighbour ? elementOf(neighbour.record.id) : 'workbench-chosen')
  }
  // The site shows the reason of a match in Dutch, whatever language who proposes it works in.
  const propose = (one: Suggested) =>
    void decide(one, 'proposed', one.fitting.length > 0 ? words.nl.fitsOn(one.fitting.join(', ')) : '')
  const startDeclining = (one: Suggested) => {
    setCurrentId(one.record.id)
    setDeclining(one.record.id)
  }
  const stopDeclining = (one: Suggested) => {
    setDeclining(null)
    focusOn(elementOf(one.record.id))
  }
  const act = (action: Action) => {
    if (action === 'nextRecord') chooseNext()
    else if (!current) return
    else if (action === 'next') goTo(suggestions?.[at + 1])
    else if (action === 'previous') goTo(suggestions?.[at - 1])
    else if (action === 'propose') propose(current)
    else if (action === 'decline') startDeclining(current)
    else window.open(recordAddress(across[from], current.record.id), '_blank', 'noopener')
  }
  return {
    bench,
    hasFailed,
    from,
    list,
    named,
    record,
    description,
    suggestions,
    current,
    decliningId,
    filters,
    message,
    act,
    choose,
    turn,
    find: setNamed,
    filter: setFilters,
    point: setCurrentId,
    propose,
    startDeclining,
    stopDeclining,
    decline: (one: Suggested, reason: string) => void decide(one, 'declined', reason),
  }
}

/** The id of the element that shows a suggestion. */
export const elementOf = (id: number): string => `workbench-suggestion-${id}`

const holds = (title: string, named: string): boolean =>
  title.toLocaleLowerCase().includes(named.trim().toLocaleLowerCase())

const sidesOf = (from: Side, record: BenchRecord, other: BenchRecord): Record<Side, BenchRecord> =>
  from === 'challenge' ? { challenge: record, solution: other } : { challenge: other, solution: record }

/** Moves the focus to an element that may be there only once this change was drawn. */
const useFocusAfterDrawing = (): ((element: string) => void) => {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    wanted.current = null
    element?.focus()
  })
  return (element) => {
    wanted.current = element
  }
}
