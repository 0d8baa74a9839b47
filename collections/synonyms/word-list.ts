import { text } from 'payload/shared'
import type { TextField, TextFieldManyValidation } from 'payload'
import { labelled, typeAWord, type Words } from '../fields/labelled.ts'
import { complaintOf, type List } from './complaints.ts'

/**
 * A list of words for the search: at most sixty, of sixty characters each. Stop words have one list; the others are hidden
 * then, and emptied.
 */
export const wordList = (name: List, label: Words, help: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  required: name === 'terms',
  maxRows: 60,
  maxLength: 60,
  validate: validated(name),
  hooks: {
    beforeValidate: [
      ({ value, siblingData }): unknown =>
        name !== 'terms' && siblingData.kind === 'stop' ? [] : tidied(value),
    ],
  },
  ...labelled(label, help, {
    placeholder: typeAWord,
    components: { Cell: '/admin/word-list.tsx#WordList' },
    ...(name === 'terms' ? {} : { condition: isConcept }),
  }),
})

const isConcept = (_: unknown, { kind }: { kind?: unknown }): boolean => kind !== 'stop'

/** A field's `validate` takes the place of Payload's, which is what looks at `required`, `maxRows` and `maxLength`. */
const validated =
  (name: List): TextFieldManyValidation =>
  (value, options) => {
    // Payload's rule takes lists too, and says that it takes one text.
    const general = (text as unknown as TextFieldManyValidation)(value, options)
    if (general !== true) return general
    const complaint = complaintOf(name, options.siblingData)
    if (complaint === null) return true
    return options.req.i18n.language === 'en' ? complaint.en : complaint.nl
  }

/** Spaces around and doubled ones are nobody's intention. */
const tidied = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((word: unknown) => (typeof word === 'string' ? word.trim().replace(/ {2,}/g, ' ') : word))
    : value
