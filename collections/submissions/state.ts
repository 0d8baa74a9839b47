import type { ArrayField, SelectField, TextareaField } from 'payload'
import { choices, labelled, momentShown, say } from '../fields/labelled.ts'
import { line, paragraphs } from '../fields/text.ts'

const options = choices({
  submitted: ['ingediend', 'submitted'],
  'in-review': ['in behandeling', 'in review'],
  'changes-requested': ['aanpassing gevraagd', 'changes requested'],
  approved: ['goedgekeurd', 'approved'],
  rejected: ['afgewezen', 'rejected'],
  withdrawn: ['ingetrokken', 'withdrawn'],
})

export const stateField: SelectField = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'submitted',
  index: true,
  options,
  ...labelled(
    say('Stand', 'State'),
    say(
      'Waar deze inzending staat. Je wijzigt dit met de knoppen bovenaan.',
      'Where this submission stands. You change it with the buttons at the top.',
    ),
    { position: 'sidebar' as const, readOnly: true },
  ),
}

const reason = say('Reden', 'Reason')
const reasonHelp = say(
  'Wat de inzender te lezen krijgt bij een afwijzing of een vraag om aanpassing.',
  'What the submitter reads when it is rejected or changes are asked.',
)
export const reasonField: TextareaField = {
  ...paragraphs('reason', reason, reasonHelp, { maxLength: 2000 }),
  // Asked with the decision that it belongs to, in the review above.
  ...labelled(reason, reasonHelp, { hidden: true }),
}

/** Each state that it has been in; written by the portal. */
export const historyField: ArrayField = {
  name: 'history',
  type: 'array',
  labels: { singular: say('Stap', 'Step'), plural: say('Stappen', 'Steps') },
  access: { create: () => false, update: () => false },
  ...labelled(
    say('Verloop', 'History'),
    say('Wanneer het in welke stand kwam.', 'When it came into which state.'),
    { readOnly: true },
  ),
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      options,
      ...labelled(say('Stand', 'State'), say('De nieuwe stand.', 'The new state.')),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      ...labelled(say('Wanneer', 'When'), say('Het moment.', 'The moment.'), momentShown),
    },
    line('by', say('Door', 'By'), say('De inzender of een medewerker.', 'The submitter or staff.')),
    paragraphs('reason', say('Reden', 'Reason'), say('Wat erbij gezegd werd.', 'What was said with it.'), {
      maxLength: 2000,
      rows: 2,
    }),
  ],
}
