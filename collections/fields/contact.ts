import type { GroupField } from 'payload'
import { privateTo, staffOnly, type Ownership } from '../access/rules.ts'
import { notInCopies } from './copies.ts'
import { labelled, say } from './labelled.ts'

/**
 * Who to reach about a record. Read by staff and by the organisation itself, never by the public: the queries of
 * outsiders cannot name it either (`hooks/guard-public-query.ts`).
 * @param ownership the path to the organisation that may see its own contact
 */
export const contactField = (ownership?: Ownership): GroupField => {
  const access = ownership
    ? { read: privateTo(ownership) }
    : { read: staffOnly, create: staffOnly, update: staffOnly }
  return {
    name: 'contact',
    type: 'group',
    access,
    ...labelled(
      say('Contact', 'Contact'),
      say(
        'Alleen voor medewerkers. Deze gegevens komen nooit op de site, in een feed of in een export.',
        'For staff only. These details never appear on the site, in a feed or in an export.',
      ),
    ),
    fields: [
      {
        name: 'name',
        type: 'text',
        maxLength: 120,
        access,
        hooks: notInCopies,
        ...labelled(
          say('Naam', 'Name'),
          say('De persoon die vragen beantwoordt.', 'The person who answers questions.'),
        ),
      },
      {
        name: 'email',
        type: 'email',
        access,
        hooks: notInCopies,
        ...labelled(
          say('E-mailadres', 'E-mail address'),
          say(
            'Hier sturen we berichten over dit record naartoe.',
            'We send messages about this record here.',
          ),
        ),
      },
      {
        name: 'phone',
        type: 'text',
        maxLength: 40,
        access,
        hooks: notInCopies,
        ...labelled(
          say('Telefoon', 'Phone'),
          say(
            'Met landcode als het geen Belgisch nummer is.',
            'With country code when it is not a Belgian number.',
          ),
        ),
      },
    ],
  }
}
