import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { one } from './fields/relations.ts'
import { paragraphs } from './fields/text.ts'

const byPortal = { create: () => false, update: () => false }

/**
 * A pair that the portal found because something new was published, or because it works elsewhere: somebody looks at it.
 * A suggestion on a page is computed and kept nowhere; this one waits in a queue.
 */
export const Tasks: CollectionConfig = {
  slug: 'tasks',
  labels: { singular: say('Taak', 'Task'), plural: say('Taken', 'Tasks') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'solution', 'via', 'owner', 'state', 'createdAt'],
    group: groups.matching,
    description: say(
      'Nieuwe kansen: een oplossing en een uitdaging die sterk op elkaar lijken. Stel ze voor of wijs ze af.',
      'New chances: a solution and a challenge that fit strongly. Propose or decline them.',
    ),
  },
  access: accessFor('tasks', { policyDomain: 'policyDomain' }),
  versions: false,
  defaultSort: 'createdAt',
  // One a pair: what was decided does not come back.
  indexes: [{ fields: ['challenge', 'solution'], unique: true }],
  fields: [
    {
      name: 'label',
      type: 'text',
      virtual: 'challenge.title',
      ...labelled(
        say('Uitdaging', 'Challenge'),
        say('De titel van de uitdaging, voor in lijsten.', 'The title of the challenge, for lists.'),
        { readOnly: true, hidden: true },
      ),
    },
    {
      ...one(
        'challenge',
        'challenges',
        say('Uitdaging', 'Challenge'),
        say('Welk probleem is er?', 'Which problem is there?'),
        {
          required: true,
        },
      ),
      access: byPortal,
    },
    {
      ...one('solution', 'solutions', say('Oplossing', 'Solution'), say('Wat past erbij?', 'What fits it?'), {
        required: true,
      }),
      access: byPortal,
    },
    {
      ...one(
        'owner',
        'ambassadors',
        say('Voor', 'For'),
        say('In wiens wachtrij dit staat.', 'In whose queue this stands.'),
        {
          sidebar: true,
        },
      ),
    },
    {
      ...one(
        'policyDomain',
        'policy-domains',
        say('Beleidsdomein', 'Policy domain'),
        say('Dat van de uitdaging.', 'That of the challenge.'),
        { sidebar: true },
      ),
      access: byPortal,
    },
    {
      name: 'via',
      type: 'select',
      required: true,
      access: byPortal,
      options: choices({
        published: ['pas gepubliceerd', 'just published'],
        'in-use': ['werkt elders', 'works elsewhere'],
      }),
      ...labelled(say('Waarom nu', 'Why now'), say('Waardoor dit opviel.', 'What made this stand out.'), {
        position: 'sidebar' as const,
      }),
    },
    paragraphs('note', say('Nota', 'Note'), say('Voor collega’s.', 'For colleagues.'), {
      maxLength: 1000,
      rows: 2,
    }),
    {
      name: 'words',
      type: 'text',
      hasMany: true,
      access: byPortal,
      ...labelled(
        say('Past op', 'Fits on'),
        say('De woorden die beide delen.', 'The words that both share.'),
      ),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: choices({ open: ['open', 'open'], done: ['beslist', 'decided'] }),
      ...labelled(
        say('Stand', 'State'),
        say(
          'Beslist zodra er een match van is, of als je dit weglegt.',
          'Decided once it is a match, or when you put it aside.',
        ),
        { position: 'sidebar' as const },
      ),
    },
  ],
}
