import type { CollectionConfig } from 'payload'
import { accessFor, staffOnly } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { one } from './fields/relations.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'

const internal = { read: staffOnly, create: staffOnly, update: staffOnly }

/** What a form brought in, before it is moderated. Never public. */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: { singular: say('Inzending', 'Submission'), plural: say('Inzendingen', 'Submissions') },
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'kind', 'state', 'organisation', 'createdAt'],
    group: groups.matching,
    description: say(
      'Wat organisaties insturen. Niets hiervan is openbaar voor het is goedgekeurd.',
      'What organisations send in. None of this is public before it is approved.',
    ),
  },
  access: accessFor('submissions', { organisation: 'organisation' }),
  versions: false,
  defaultSort: '-createdAt',
  hooks: { beforeOperation: [guardPublicQuery(['reference', 'kind', 'state', 'organisation'])] },
  fields: [
    line(
      'reference',
      say('Kenmerk', 'Reference'),
      say('Het nummer dat de inzender kreeg.', 'The number that the submitter received.'),
      { required: true, maxLength: 40 },
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: choices({
        solution: ['oplossing', 'solution'],
        challenge: ['uitdaging', 'challenge'],
        correction: ['verbetering', 'correction'],
        contact: ['contactvraag', 'contact request'],
      }),
      ...labelled(say('Soort', 'Kind'), say('Wat er werd ingestuurd.', 'What was sent in.')),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'submitted',
      index: true,
      options: choices({
        submitted: ['ingediend', 'submitted'],
        'in-review': ['in behandeling', 'in review'],
        'changes-requested': ['aanpassing gevraagd', 'changes requested'],
        approved: ['goedgekeurd', 'approved'],
        rejected: ['afgewezen', 'rejected'],
        withdrawn: ['ingetrokken', 'withdrawn'],
      }),
      ...labelled(say('Stand', 'State'), say('Waar deze inzending staat.', 'Where this submission stands.')),
    },
    paragraphs(
      'reason',
      say('Reden', 'Reason'),
      say(
        'Wat de inzender te lezen krijgt bij een afwijzing of een vraag om aanpassing.',
        'What the submitter reads when it is rejected or changes are asked.',
      ),
      { maxLength: 2000, rows: 4 },
    ),
    one(
      'organisation',
      'organisations',
      say('Organisatie', 'Organisation'),
      say('Namens wie dit werd ingestuurd.', 'On whose behalf this was sent in.'),
    ),
    {
      name: 'answers',
      type: 'json',
      required: true,
      ...labelled(
        say('Antwoorden', 'Answers'),
        say('Wat er in het formulier werd ingevuld.', 'What was filled in on the form.'),
      ),
    },
    {
      ...paragraphs(
        'notes',
        say('Interne nota', 'Internal note'),
        say('Alleen voor medewerkers.', 'For staff only.'),
        { rows: 3 },
      ),
      access: internal,
    },
  ],
}
