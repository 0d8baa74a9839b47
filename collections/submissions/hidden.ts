import type { Field } from 'payload'
import { labelled, say } from '../fields/labelled.ts'

const nobody = { read: () => false, create: () => false, update: () => false }

/** A text of the portal's own that no person ever reads or writes. */
const hidden = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'text',
  maxLength: 200,
  index: true,
  access: nobody,
  ...labelled(say(nl, en), say('Van het portaal zelf.', 'The portal’s own.'), { hidden: true }),
})

export const hiddenFields: Field[] = [
  // One form that was sent twice is one submission: the database refuses the second.
  { ...hidden('ticket', 'Formulierbewijs', 'Form ticket'), unique: true } as Field,
  hidden('digest', 'Vingerafdruk van de antwoorden', 'Fingerprint of the answers'),
  // The token itself stands in mails only; see cms/submissions.
  hidden('tokenHash', 'Bewijs van de statuspagina', 'Proof of the status page'),
  {
    name: 'endedAt',
    type: 'date',
    access: nobody,
    ...labelled(
      say('Afgerond op', 'Ended on'),
      say('Waarna de statuspagina nog even blijft.', 'After which the status page stays for a while.'),
      { hidden: true },
    ),
  },
]
