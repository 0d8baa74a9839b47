import type { CollectionConfig } from 'payload'
import { accessFor, staffOnly } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { one } from '../fields/relations.ts'
import { paragraphs } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { followTransitions } from './hooks/follow-transitions.ts'
import { refuseSecondMatch } from './hooks/refuse-second-match.ts'
import { datesOfStates, stampState } from './hooks/stamp-state.ts'
import { stayInOwnDomains } from './hooks/stay-in-own-domains.ts'
import { followingFields } from './following.ts'
import { introducingField } from './introducing.ts'
import { matchStateWords } from './transitions.ts'

/** A stored pair challenge × solution with a state, a reason and an owner. Suggestions are computed, never stored. */
export const Matches: CollectionConfig = {
  slug: 'matches',
  labels: { singular: say('Match', 'Match'), plural: say('Matches', 'Matches') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'solution', 'state', 'owner', 'updatedAt'],
    group: groups.matching,
    description: say(
      'Een uitdaging en een oplossing die bij elkaar horen, met de stand en wie het opvolgt.',
      'A challenge and a solution that belong together, with the state and who follows it up.',
    ),
  },
  access: accessFor('matches', { policyDomain: 'challenge.policyDomain' }),
  versions: false,
  // One record a pair.
  indexes: [{ fields: ['challenge', 'solution'], unique: true }],
  hooks: {
    beforeOperation: [
      guardPublicQuery([
        'challenge',
        'solution',
        'state',
        'proposedAt',
        'introducedAt',
        'inUseAt',
        'lastingAt',
      ]),
    ],
    beforeValidate: [refuseSecondMatch, stampState],
    beforeChange: [stayInOwnDomains, followTransitions],
  },
  fields: [
    introducingField,
    {
      name: 'label',
      type: 'text',
      virtual: 'challenge.title',
      access: { read: staffOnly },
      ...labelled(
        say('Match', 'Match'),
        say('De titel van de uitdaging, voor in lijsten.', 'The title of the challenge, for lists.'),
        { readOnly: true, hidden: true },
      ),
    },
    one(
      'challenge',
      'challenges',
      say('Uitdaging', 'Challenge'),
      say('Welk probleem is er?', 'Which problem is there?'),
      { required: true },
    ),
    one('solution', 'solutions', say('Oplossing', 'Solution'), say('Wat past erbij?', 'What fits it?'), {
      required: true,
    }),
    paragraphs(
      'reason',
      say('Waarom', 'Why'),
      say(
        'Waarom ze passen: staat op de site bij een bevestigde match. Bij een afwijzing: waarom niet, alleen voor medewerkers.',
        'Why they fit: shown on the site with a confirmed match. When declined: why not, for staff only.',
      ),
      { maxLength: 600, rows: 3 },
    ),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      options: choices(matchStateWords),
      ...labelled(
        say('Stand', 'State'),
        say(
          'Vanaf "kennisgemaakt" staat de match op de site.',
          'From "introduced" on, the match is on the site.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    one(
      'owner',
      'ambassadors',
      say('Opgevolgd door', 'Owner'),
      say(
        'De ambassadeur of contactpersoon die dit opvolgt.',
        'The ambassador or contact person who follows this up.',
      ),
      { sidebar: true },
    ),
    {
      name: 'teaches',
      type: 'checkbox',
      defaultValue: true,
      access: { read: staffOnly, create: staffOnly, update: staffOnly },
      ...labelled(
        say('Laat de zoekfunctie hiervan leren', 'Let searching learn from this'),
        say(
          'Woorden van een bevestigde match helpen om beide kanten te vinden; die van een afgewezen match wegen tegen.',
          'Words of a confirmed match help to find both sides; those of a declined match count against.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    ...datesOfStates,
    ...followingFields,
    {
      ...paragraphs(
        'notes',
        say('Interne nota', 'Internal note'),
        say('Alleen voor medewerkers.', 'For staff only.'),
        { rows: 4 },
      ),
      access: { read: staffOnly, create: staffOnly, update: staffOnly },
    },
  ],
}
