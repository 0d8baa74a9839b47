import type { TextField } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { labelled, say } from '../fields/labelled.ts'

/** With the approval of a correction: the fields of the record that take its answer. Kept nowhere. */
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
      'Welke antwoorden van een verbetering het record krijgt.',
      'Which answers of a correction the record gets.',
    ),
    { hidden: true },
  ),
}
