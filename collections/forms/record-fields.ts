import type { Field } from 'payload'
import { Challenges } from '../challenges/index.ts'
import type { Form } from '../payload-types.ts'
import { Solutions } from '../solutions/index.ts'

const contact = ['contact.name', 'contact.email', 'contact.phone']
const text = ['title', 'summary', 'description']

/** What each kind of form can fill. */
const fields: Record<Form['kind'], readonly string[]> = {
  solution: [
    ...text,
    ...contact,
    ...[
      'sectors',
      'organisation',
      'maturity',
      'digital',
      'deployableIn',
      'cost',
      'validUntil',
      'lasting',
      'privacy',
      'website',
      'logo',
    ],
  ],
  challenge: [
    ...text,
    ...contact,
    ...['audience', 'sectors', 'policyDomain', 'organisation', 'urgency', 'validUntil', 'lasting', 'logo'],
  ],
  correction: [...text, ...contact, 'organisation', 'audience', 'privacy', 'website'],
  contact: [...contact, 'organisation', 'title'],
  introduction: [...contact, 'title', 'description', 'organisation', 'policyDomain', 'counterpart'],
}

export const takes = (kind: Form['kind'], field: string): boolean => fields[kind].includes(field)

/** What a form for a record has to ask: without it nothing can be published or answered. */
export const mostAsked = (kind: Form['kind']): string[] => {
  if (kind === 'solution' || kind === 'challenge')
    return [...text, 'sectors', 'organisation', 'contact.email']
  return kind === 'introduction' ? ['title', 'description', 'contact.email'] : []
}

/** The values that a select of the record knows; null for a field that takes any text. */
export const legalValues = (kind: Form['kind'], name: string): string[] | null => {
  const collection = kind === 'solution' ? Solutions : kind === 'challenge' ? Challenges : null
  const field = collection?.fields.find((one: Field) => 'name' in one && one.name === name)
  return field?.type === 'select'
    ? field.options.map((option) => (typeof option === 'object' ? option.value : option))
    : null
}
