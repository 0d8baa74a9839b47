import type { TextField } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { labelled, say } from '../fields/labelled.ts'

/**
 * With an approval: the fields of the record that take the answer of a correction, or `logo` when the logo that was sent in takes
 * the place of the organisation's. Kept nowhere.
 */
export const acceptsField: TextField = {
  name: 'accepts',
  type: 'text',
  hasMany: true,
  virtual: true,
  maxRows: 30,
  maxLength: 60,
  access: { read: staffOnly, create: () => false, update: staffOnly },
  ...labelled(
    say('Over te nemen velden', 'Fields to take over'),
    say(
      'Welke antwoorden van een verbetering het record krijgt, en of de organisatie het nieuwe logo krijgt.',
      'Which answers of a correction the record gets, and whether the organisation gets the new logo.',
    ),
    { hidden: true },
  ),
}
