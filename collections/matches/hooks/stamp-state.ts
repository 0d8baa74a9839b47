import type { CollectionBeforeValidateHook, DateField } from 'payload'
import { labelled, say } from '../../fields/labelled.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'

const dated = {
  proposed: { name: 'proposedAt', nl: 'Voorgesteld op', en: 'Proposed on' },
  introduced: { name: 'introducedAt', nl: 'Kennisgemaakt op', en: 'Introduced on' },
  'in-use': { name: 'inUseAt', nl: 'In gebruik sinds', en: 'In use since' },
  lasting: { name: 'lastingAt', nl: 'Blijvend sinds', en: 'Lasting since' },
  declined: { name: 'declinedAt', nl: 'Afgewezen op', en: 'Declined on' },
} as const

/** One date for every state that a match has reached. */
export const datesOfStates: DateField[] = Object.values(dated).map(({ name, nl, en }) => ({
  name,
  type: 'date',
  ...labelled(
    say(nl, en),
    say('Wordt ingevuld als de match deze stand krijgt.', 'Filled in when the match reaches this state.'),
    {
      position: 'sidebar' as const,
      date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMMM yyyy' },
    },
  ),
}))

/** Fills in the date of the state that a match gets, unless it was given. */
export const stampState: CollectionBeforeValidateHook<Saved> = ({ data, originalDoc }) => {
  const state: unknown = data?.state
  if (!data || !isState(state)) return data
  const { name } = dated[state]
  return data[name] || originalDoc?.[name] ? data : { ...data, [name]: new Date().toISOString() }
}

const isState = (value: unknown): value is keyof typeof dated => typeof value === 'string' && value in dated
