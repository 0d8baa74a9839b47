import type { CollectionConfig } from 'payload'
import { accessFor, staffOnly } from '../access/rules.ts'
import { contactField } from '../fields/contact.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { many, one } from '../fields/relations.ts'
import { line, paragraphs } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'

import { kinds } from '../forms/kinds.ts'
import { acceptsField } from './accepts.ts'
import { counterpartField } from './counterpart.ts'
import { hiddenFields } from './hidden.ts'
import { followTransitions } from './hooks/follow-transitions.ts'
import { ageField, reviewField } from './review.ts'
import { historyField, reasonField, stateField } from './state.ts'

const internal = { read: staffOnly, create: staffOnly, update: staffOnly }
const ownership = { organisation: 'organisation', policyDomain: 'policyDomain' }
/** Outsiders move their submission and may call it otherwise; its answers change with the form or the record that they came from. */
const settled = { create: staffOnly, update: staffOnly }
const sidebar = { sidebar: true }

/** What a form brought in, before it is moderated. Never public. */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: { singular: say('Inzending', 'Submission'), plural: say('Inzendingen', 'Submissions') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'age', 'assignedTo', 'ambassador'],
    components: { beforeListTable: ['/admin/moderation/queues.tsx#Queues'] },
    group: groups.matching,
    description: say(
      'Wat organisaties insturen. Niets hiervan is openbaar voor het is goedgekeurd.',
      'What organisations send in. None of this is public before it is approved.',
    ),
  },
  access: accessFor('submissions', ownership),
  versions: false,
  defaultSort: 'createdAt',
  hooks: {
    beforeOperation: [guardPublicQuery(['reference', 'title', 'kind', 'state', 'organisation'])],
    beforeChange: [followTransitions],
  },
  fields: [
    reviewField,
    ageField,
    line('title', say('Titel', 'Title'), say('Waarover het gaat.', 'What it is about.'), { maxLength: 160 }),
    {
      name: 'answers',
      type: 'json',
      required: true,
      access: settled,
      ...labelled(
        say('Antwoorden', 'Answers'),
        say('Wat er in het formulier werd ingevuld.', 'What was filled in on the form.'),
        // Shown in words by the review above.
        { hidden: true },
      ),
    },
    { ...reasonField, access: settled },
    acceptsField,
    {
      ...paragraphs(
        'notes',
        say('Interne nota', 'Internal note'),
        say('Alleen voor medewerkers.', 'For staff only.'),
        { rows: 3 },
      ),
      access: internal,
    },
    { ...contactField(ownership), access: { ...contactField(ownership).access, update: staffOnly } },
    {
      ...many(
        'attachments',
        'attachments',
        say('Bijlagen', 'Attachments'),
        say('Wat de inzender meestuurde.', 'What the submitter sent along.'),
      ),
      access: internal,
    },
    historyField,
    stateField,
    {
      name: 'kind',
      access: { update: staffOnly },
      type: 'select',
      required: true,
      index: true,
      options: kinds,
      ...labelled(say('Soort', 'Kind'), say('Wat er werd ingestuurd.', 'What was sent in.'), {
        position: 'sidebar' as const,
      }),
    },
    {
      ...line(
        'reference',
        say('Kenmerk', 'Reference'),
        say('Het nummer dat de inzender kreeg.', 'The number that the submitter received.'),
        { required: true, maxLength: 40 },
      ),
      unique: true,
      access: settled,
      ...labelled(
        say('Kenmerk', 'Reference'),
        say('Het nummer dat de inzender kreeg.', 'The number that the submitter received.'),
        { position: 'sidebar' as const },
      ),
    },
    {
      ...one(
        'assignedTo',
        'users',
        say('Toegewezen aan', 'Assigned to'),
        say('Wie dit behandelt.', 'Who handles this.'),
        sidebar,
      ),
      access: internal,
    },
    {
      ...one(
        'ambassador',
        'ambassadors',
        say('Aanspreekpunt', 'Contact person'),
        say(
          'De ambassadeur of vervanger van het beleidsdomein, anders de taskforce.',
          'The ambassador or stand-in of the policy domain, otherwise the taskforce.',
        ),
        sidebar,
      ),
      access: internal,
    },
    {
      ...one(
        'organisation',
        'organisations',
        say('Organisatie', 'Organisation'),
        say(
          'Namens wie dit werd ingestuurd, als het portaal die kent.',
          'On whose behalf this was sent in, when the portal knows it.',
        ),
        sidebar,
      ),
      access: settled,
    },
    {
      ...one(
        'policyDomain',
        'policy-domains',
        say('Beleidsdomein', 'Policy domain'),
        say('Bepaalt wie dit opvolgt.', 'Decides who follows this up.'),
        sidebar,
      ),
      access: settled,
    },
    {
      name: 'record',
      access: { update: staffOnly },
      type: 'relationship',
      relationTo: ['solutions', 'challenges', 'initiatives', 'organisations', 'ambassadors'],
      index: true,
      ...labelled(
        say('Record', 'Record'),
        say('Wat hieruit ontstond, of waarover het gaat.', 'What came of this, or what it is about.'),
        { position: 'sidebar' as const },
      ),
    },
    counterpartField,
    {
      ...one(
        'form',
        'forms',
        say('Formulier', 'Form'),
        say('Waarmee dit werd ingestuurd.', 'With which this was sent in.'),
        sidebar,
      ),
      access: settled,
    },
    {
      name: 'language',
      access: settled,
      type: 'select',
      defaultValue: 'nl',
      options: choices({ nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] }),
      ...labelled(
        say('Taal', 'Language'),
        say('De taal van de inzender; mails gaan in deze taal.', 'The submitter’s language; mails go in it.'),
        { position: 'sidebar' as const },
      ),
    },
    {
      name: 'marks',
      type: 'select',
      hasMany: true,
      access: internal,
      options: choices({
        'no-proof': ['zonder rekenproef', 'without proof of work'],
        trap: ['verborgen veld ingevuld', 'hidden field filled in'],
        fast: ['ongewoon snel', 'unusually fast'],
        repeated: ['zelfde tekst al ingestuurd', 'same text sent before'],
        links: ['veel links', 'many links'],
      }),
      ...labelled(
        say('Let op', 'Mind'),
        say(
          'Tekens die op een machine kunnen wijzen. Beslis zelf.',
          'Signs that may point to a machine. Decide yourself.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    ...hiddenFields,
  ],
}
