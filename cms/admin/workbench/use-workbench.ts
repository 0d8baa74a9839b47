'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { across, type BenchMatch, type Listed, type Side } from '../../workbench/bench.ts'
import { useFocusAfterDrawing } from '../use-focus-after-drawing.ts'
import { benchAddress, recordAddress } from './address.ts'
import type { Action } from './keys.ts'
import { matchesOf } from './matches-of.ts'
import type { Question } from './protocol.ts'
import { saveMatch } from './save-match.ts'
import type { Filters, Suggested } from './suggestions.ts'
import { useAddress } from './use-address.ts'
import { useAnswer } from './use-answer.ts'
import { useBench } from './use-bench.ts'
import type { BenchWords } from './words.ts'

/** With which record it opens; `isAlone`: with no other, beside that record itself. */
export type Begin = { from: Side; id: number | null; isAlone: boolean }
export type Workbench = ReturnType<typeof useWorkbench>

const silence = { text: '', isError: false }

/** Where one is on the workbench, and what one can do there. Everything that a key does, a button does too. */
export const useWorkbench = ({ isAlone, ...begin }: Begin, t: BenchWords) => {
  const { bench, finder, hasFailed, add } = useBench()
  const [{ from, id: chosenId }, setChosen] = useState(begin)
  const [named, setNamed] = useState('')
  const [filters, setFilters] = useState<Filters>({ sector: '', maturity: '' })
  const [currentId, setCurrentId] = useState<number | null>(null)
  const [decliningId, setDeclining] = useState<number | null>(null)
  const [message, setMessage] = useState(silence)
  const isBusy = useRef(false)
  const focusOn = useFocusAfterDrawing()
  useAddress(isAlone ? null : benchAddress(from, chosenId))

  const all = useMemo(() => bench?.records[from] ?? [], [bench, from])
  const list = useMemo(() => all.filter(({ title }) => holds(title, named)), [all, named])
  const record = (chosenId === null ? all[0] : all.find(({ id }) => id === chosenId)) ?? null
  const next = isAlone ? null : (list[list.findIndex(({ id }) => id === record?.id) + 1] ?? list[0] ?? null)
  const matches = bench?.matches ?? none
  const question = questionOf(matches, from, record, filters)
  const answer = useAnswer(finder, question, questionOf(matches, from, next, filters))
  // An answer from before a decision still offers what was decided about.
  const suggestions = answer?.suggestions.filter((one) => !question?.taken.includes(one.record.id)) ?? null
  const at = Math.max(0, suggestions?.findIndex((one) => one.record.id === currentId) ?? 0)
  const current = suggestions?.[at] ?? null

  const turn = (side: Side) => {
    setChosen({ from: side, id: null })
    setNamed('')
    setCurrentId(null)
    setDeclining(null)
    setMessage(silence)
  }
  const choose = useCallback(
    ({ id }: Pick<Listed, 'id'>) => {
      setChosen({ from, id })
      setCurrentId(null)
      setDeclining(null)
      setMessage(silence)
      focusOn('workbench-chosen')
    },
    [from, focusOn],
  )
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
  // Why it fits is mailed to both sides and stands on the site: a person writes it, on the match, or nobody does.
  const propose = (one: Suggested) => void decide(one, 'proposed', '')
  const startDeclining = (one: Suggested) => {
    setCurrentId(one.record.id)
    setDeclining(one.record.id)
  }
  const stopDeclining = (one: Suggested) => {
    setDeclining(null)
    focusOn(elementOf(one.record.id))
  }
  const act = (action: Action) => {
    if (action === 'nextRecord') {
      if (next) choose(next)
    } else if (!current) return
    else if (action === 'next') goTo(suggestions?.[at + 1])
    else if (action === 'previous') goTo(suggestions?.[at - 1])
    else if (action === 'propose') propose(current)
    else if (action === 'decline') startDeclining(current)
    else window.open(recordAddress(across[from], current.record.id), '_blank', 'noopener')
  }
  return {
    bench,
    hasFailed,
    isAlone,
    from,
    list,
    named,
    record,
    description: answer?.description ?? null,
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

const none: BenchMatch[] = []

const questionOf = (
  matches: BenchMatch[],
  from: Side,
  record: Listed | null,
  filters: Filters,
): Question | null =>
  record && {
    from,
    id: record.id,
    filters,
    taken: matchesOf(matches, from, record.id).map((match) => match[across[from]].id),
  }

const holds = (title: string, named: string): boolean =>
  title.toLocaleLowerCase().includes(named.trim().toLocaleLowerCase())

const sidesOf = (from: Side, record: Listed, other: Listed): Record<Side, Listed> =>
  from === 'challenge' ? { challenge: record, solution: other } : { challenge: other, solution: record }
