import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { one } from '../fields/relations.ts'
import { paragraphs } from '../fields/text.ts'

import { stayInOwnDomains } from './hooks/stay-in-own-domains.ts'

const answer = (name: string, nl: string, en: string) => ({
  name,
  type: 'select' as const,
  required: true,
  defaultValue: 'waiting',
  options: choices({
    waiting: ['nog geen antwoord', 'no answer yet'],
    accepted: ['aanvaard', 'accepted'],
    refused: ['geweigerd', 'refused'],
  }),
  ...labelled(
    say(nl, en),
    say(
      'Pas als beide kanten aanvaarden, worden gegevens gedeeld.',
      'Details are shared only when both sides accept.',
    ),
  ),
})

/** The most that both sides are written with the question, in UTF-16 units. */
export const longestMessage = 3000

/** A brokered contact between the two parties of a match. Never public. */
export const Introductions: CollectionConfig = {
  slug: 'introductions',
  labels: { singular: say('Kennismaking', 'Introduction'), plural: say('Kennismakingen', 'Introductions') },
  admin: {
    defaultColumns: ['match', 'demandAnswer', 'supplyAnswer', 'createdAt'],
    group: groups.matching,
    description: say(
      'Een ambassadeur brengt de twee kanten van een match met elkaar in contact.',
      'An ambassador brings the two sides of a match in contact with each other.',
    ),
  },
  access: accessFor('introductions', { policyDomain: 'match.challenge.policyDomain' }),
  versions: false,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [stayInOwnDomains] },
  fields: [
    one('match', 'matches', say('Match', 'Match'), say('Voor welke match?', 'For which match?'), {
      required: true,
    }),
    answer('demandAnswer', 'Antwoord van de vragende kant', 'Answer of the demand side'),
    answer('supplyAnswer', 'Antwoord van de aanbieder', 'Answer of the provider'),
    paragraphs(
      'refusal',
      say('Waarom niet', 'Why not'),
      say('Wat wie weigerde erbij schreef.', 'What whoever refused wrote with it.'),
      { maxLength: 1000, rows: 2 },
    ),
    paragraphs(
      'message',
      say('Boodschap', 'Message'),
      say('Wat de ambassadeur aan beide kanten schrijft.', 'What the ambassador writes to both sides.'),
      { maxLength: longestMessage },
    ),
  ],
}
