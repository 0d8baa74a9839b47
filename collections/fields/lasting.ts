import type { SelectField } from 'payload'
import { choices, labelled, say } from './labelled.ts'

/** Whether something bridges a crisis or is there to stay. */
export const lastingField: SelectField = {
  name: 'lasting',
  type: 'select',
  required: true,
  defaultValue: 'lasting',
  options: choices({ crisis: ['voor de crisis', 'for the crisis'], lasting: ['blijvend', 'lasting'] }),
  ...labelled(
    say('Duur', 'Duration'),
    say(
      'Overbrugt dit een crisis, of is het er om te blijven?',
      'Does this bridge a crisis, or is it here to stay?',
    ),
    { position: 'sidebar' as const },
  ),
}
