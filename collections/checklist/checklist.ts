import type { Words } from '../fields/labelled.ts'
import { rules, type Kind, type Looked } from './rules.ts'

export type Item = { name: string; label: Words; ask: Words; isMet: boolean }

/** What a record needs before it is published, and whether it has it: green and red, computed from the record alone. */
export const checklistOf = (kind: Kind, record: Looked): Item[] =>
  rules
    .filter((rule) => rule.of.includes(kind))
    .map(({ name, label, ask, isMet }) => ({ name, label, ask, isMet: isMet(record) }))

/** Whether nothing is red. */
export const isReady = (items: readonly Item[]): boolean => items.every(({ isMet }) => isMet)

/** What to ask a submitter, from what is red; empty when all is green. */
export const reasonFrom = (items: readonly Item[], language: keyof Words): string =>
  items
    .filter(({ isMet }) => !isMet)
    .map(({ ask }) => `- ${ask[language]}`)
    .join('\n')
