import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { line } from './fields/text.ts'
import { nameByContent } from './hooks/name-by-content.ts'

/** Files that came in with a form: apart from the site's pictures, behind a login, and never shown in a page. */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: say('Bijlage', 'Attachment'), plural: say('Bijlagen', 'Attachments') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'createdAt'],
    group: groups.matching,
    description: say(
      'Bestanden bij inzendingen. Alleen medewerkers openen ze.',
      'Files that came with submissions. Only staff open them.',
    ),
  },
  access: accessFor('attachments'),
  versions: false,
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [nameByContent] },
  upload: {
    // What may come in is decided by content before it gets here (cms/submissions).
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
    crop: false,
    focalPoint: false,
  },
  fields: [
    line('name', say('Naam', 'Name'), say('Zoals het bij de inzender heet.', 'As the submitter calls it.'), {
      required: true,
      maxLength: 160,
    }),
    line(
      'question',
      say('Vraag', 'Question'),
      say('De vraag die ernaar vroeg.', 'The question that asked for it.'),
      {
        maxLength: 60,
      },
    ),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: choices({
        waiting: ['wacht op de inzending', 'waits for its submission'],
        received: ['hoort bij een inzending', 'belongs to a submission'],
        accepted: ['aanvaard', 'accepted'],
      }),
      ...labelled(
        say('Stand', 'State'),
        say(
          'Wat na een dag nog op een inzending wacht, wordt verwijderd.',
          'What still waits for a submission after a day is deleted.',
        ),
      ),
    },
  ],
}
