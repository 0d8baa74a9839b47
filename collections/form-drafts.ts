import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { labelled, say } from './fields/labelled.ts'
import { one } from './fields/relations.ts'
import { line } from './fields/text.ts'

/** A half-filled form that waits for whoever has its mailed link. Nobody reads it in the admin. */
export const FormDrafts: CollectionConfig = {
  slug: 'form-drafts',
  labels: { singular: say('Kladversie', 'Kept form'), plural: say('Kladversies', 'Kept forms') },
  admin: {
    hidden: true,
    group: groups.settings,
    description: say(
      'Half ingevulde formulieren; na veertien dagen weg.',
      'Half-filled forms; gone after fourteen days.',
    ),
  },
  access: accessFor('form-drafts'),
  versions: false,
  fields: [
    {
      ...line('tokenHash', say('Bewijs', 'Proof'), say('Van de mail.', 'Of the mail.'), { required: true }),
      unique: true,
    },
    one('form', 'forms', say('Formulier', 'Form'), say('Welk formulier.', 'Which form.'), { required: true }),
    {
      name: 'answers',
      type: 'json',
      required: true,
      ...labelled(say('Antwoorden', 'Answers'), say('Wat er al stond.', 'What stood there already.')),
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      ...labelled(say('Vervalt op', 'Expires on'), say('Daarna is het weg.', 'Then it is gone.')),
    },
  ],
}
