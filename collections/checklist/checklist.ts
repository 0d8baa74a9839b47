import { say, type Words } from '../fields/labelled.ts'
import { rules, type Kind, type Looked } from './rules.ts'

/**
 * `ask` null: nothing that a submitter can do something about. `mayStayOpen`: nice to have, and never red.
 */
export type Item = { name: string; label: Words; ask: Words | null; isMet: boolean; mayStayOpen: boolean }

/** What a record needs before it is published, and whether it has it: green, red or open, computed from the record alone. */
export const checklistOf = (kind: Kind, record: Looked): Item[] =>
  rules
    .filter((rule) => rule.of.includes(kind))
    .map(({ name, label, ask, isMet }) => ({
      name,
      label,
      ask,
      isMet: isMet(record),
      mayStayOpen: ask === null,
    }))

/**
 * The same when the submitter named an organisation that nobody has linked yet: that is for staff to do.
 * @param typed its name as it was typed; empty when none was
 */
export const withTypedOrganisation = (items: readonly Item[], typed: string): Item[] =>
  items.map((item) =>
    item.name === 'organisation' && !item.isMet && typed
      ? {
          ...item,
          label: say(`De organisatie “${typed}” is gekoppeld`, `The organisation “${typed}” is linked`),
          ask: null,
        }
      : item,
  )

/** Whether something is missing that a record needs. */
export const isRed = ({ isMet, mayStayOpen }: Item): boolean => !isMet && !mayStayOpen

/** Whether nothing is red. */
export const isReady = (items: readonly Item[]): boolean => !items.some(isRed)

/** What to ask a submitter, from what is red; empty when all is green. */
export const reasonFrom = (items: readonly Item[], language: keyof Words): string =>
  items.flatMap((item) => (isRed(item) && item.ask ? [`- ${item.ask[language]}`] : [])).join('\n')
