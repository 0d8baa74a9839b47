import { say, type Words } from '../fields/labelled.ts'
import type { Form } from '../payload-types.ts'
import { legalValues, mostAsked, takes } from './record-fields.ts'

export type Fault = { path: string; message: Words }
type Question = Form['steps'][number]['questions'][number]
type Placed = { question: Question; path: string }

/** Names that the site's own fields have in a form. */
const reserved = /^(ticket|trap|proof|stap|actie|q|_.*)$/
const rightName = /^[a-z][\w.-]*$/i

/**
 * What keeps a form from being asked: nobody could answer it, or its answers would be lost or refused later.
 * @param form as it is about to be published, with the names of its questions filled in
 */
export const faultsOf = ({ kind, steps }: Pick<Form, 'kind' | 'steps'>): Fault[] => {
  const placed: Placed[] = steps.flatMap(({ questions }, step) =>
    questions.map((question, nth) => ({ question, path: `steps.${step}.questions.${nth}` })),
  )
  return [
    ...placed.flatMap((one, at) => faultsWith(one, placed.slice(0, at), kind)),
    ...missing(kind, placed),
  ]
}

const faultsWith = ({ question, path }: Placed, earlier: Placed[], kind: Form['kind']): Fault[] => {
  const fault = (field: string, nl: string, en: string): Fault => ({
    path: `${path}.${field}`,
    message: say(nl, en),
  })
  const { name, fills, options, type, list, showWhen, label } = question
  const faults: Fault[] = []
  if (!name || !rightName.test(name) || reserved.test(name))
    faults.push(
      fault(
        'name',
        `“${name ?? ''}” kan geen naam zijn. Gebruik letters, cijfers, punten en streepjes, en begin met een letter.`,
        `“${name ?? ''}” cannot be a name. Use letters, digits, dots and dashes, and begin with a letter.`,
      ),
    )
  if (earlier.some((one) => one.question.name === name))
    faults.push(
      fault(
        'name',
        `Er is al een vraag die “${name}” heet.`,
        `There is a question called “${name}” already.`,
      ),
    )
  if (fills && earlier.some((one) => one.question.fills === fills))
    faults.push(
      fault('fills', 'Een eerdere vraag vult dit veld al.', 'An earlier question fills this field already.'),
    )
  if (fills && !takes(kind, fills))
    faults.push(
      fault(
        'fills',
        'Dit soort formulier vult dat veld niet.',
        'This kind of form does not fill that field.',
      ),
    )
  const given = (options ?? []).map(({ value }) => value)
  if ((type === 'select' || type === 'checkboxes') && !list && given.length === 0)
    faults.push(
      fault(
        'options',
        `Geef “${label}” keuzes, of kies een lijst.`,
        `Give “${label}” choices, or choose a list.`,
      ),
    )
  const legal = fills ? legalValues(kind, fills) : null
  const strange = legal ? given.find((value) => !legal.includes(value)) : undefined
  if (legal && (strange !== undefined || type !== 'select'))
    faults.push(
      fault(
        'options',
        `“${label}” vult een veld dat alleen deze waarden kent: ${legal.join(', ')}.`,
        `“${label}” fills a field that knows these values only: ${legal.join(', ')}.`,
      ),
    )
  if (showWhen?.question && !earlier.some((one) => one.question.name === showWhen.question))
    faults.push(
      fault(
        'showWhen.question',
        `Er is geen eerdere vraag die “${showWhen.question}” heet.`,
        `There is no earlier question called “${showWhen.question}”.`,
      ),
    )
  return faults
}

/** A form for a record that does not ask what every record needs, brings in what cannot be published. */
const missing = (kind: Form['kind'], placed: Placed[]): Fault[] =>
  mostAsked(kind)
    .filter((field) => !placed.some(({ question }) => question.fills === field))
    .map((field) => ({
      path: 'steps',
      message: say(
        `Geen vraag vult het veld “${field}”. Voeg er een toe.`,
        `No question fills “${field}”. Add one.`,
      ),
    }))
