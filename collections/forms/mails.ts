import type { GroupField } from 'payload'
import { labelled, say, type Words } from '../fields/labelled.ts'
import { line, paragraphs } from '../fields/text.ts'

/** The mails that tell a submitter how it stands; a form has a text for each. */
export const mailKinds = ['received', 'changesRequested', 'approved', 'published', 'rejected'] as const
export type MailKind = (typeof mailKinds)[number]

const heads: Record<MailKind, Words> = {
  received: say('Mail: goed aangekomen', 'Mail: arrived'),
  changesRequested: say('Mail: aanpassing gevraagd', 'Mail: changes requested'),
  approved: say('Mail: goedgekeurd', 'Mail: approved'),
  published: say('Mail: staat online', 'Mail: is online'),
  rejected: say('Mail: afgewezen', 'Mail: rejected'),
}

/** What the portal writes to who sent something in. Absent: its own words. */
export const mailsField: GroupField = {
  name: 'mails',
  type: 'group',
  ...labelled(
    say('Mails', 'Mails'),
    say(
      'Wat de inzender krijgt. {naam}, {kenmerk}, {titel}, {reden} en {link} worden ingevuld. Leeg: de tekst van het portaal.',
      'What the submitter gets. {naam}, {kenmerk}, {titel}, {reden} and {link} are filled in. Empty: the portal’s own text.',
    ),
  ),
  fields: mailKinds.map((kind) => ({
    name: kind,
    type: 'group' as const,
    ...labelled(heads[kind], say('Onderwerp en tekst.', 'Subject and text.')),
    fields: [
      line('subject', say('Onderwerp', 'Subject'), say('Zonder naam of adres.', 'Without name or address.'), {
        maxLength: 120,
      }),
      paragraphs('text', say('Tekst', 'Text'), say('In gewone zinnen.', 'In plain sentences.'), {
        maxLength: 3000,
        rows: 6,
      }),
    ],
  })),
}
