import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/rules.ts'
import { checklistField } from '../checklist/field.ts'
import { contactField } from '../fields/contact.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { languageFields } from '../fields/language.ts'
import { lastingField } from '../fields/lasting.ts'
import { learningFields } from '../fields/learning.ts'
import { drafts, publicationHooks, publishedAtField } from '../fields/publication.ts'
import { initiativesField, one, sectorsField } from '../fields/relations.ts'
import { slugField } from '../fields/slug.ts'
import { line, paragraphs } from '../fields/text.ts'
import { validityFields } from '../fields/validity.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { keepOwnOrganisation } from '../hooks/keep-own-organisation.ts'
import { redirectOldAddress } from '../hooks/redirect-old-address.ts'
import { saveBesideThePublic } from '../hooks/save-beside-the-public.ts'
import { workbenchTab } from '../matches/workbench-tab.ts'
import { reviewedField, submittingField } from '../submissions/submitting.ts'
import { closedWhileReviewed, sayItIsReviewed } from '../submissions/while-reviewed.ts'
import { urgencyWords } from './urgency.ts'

import { stayInOwnDomains } from './hooks/stay-in-own-domains.ts'

const ownership = { organisation: 'organisation', policyDomain: 'policyDomain' }

/** A problem or need that an organisation has put forward. */
export const Challenges: CollectionConfig = {
  slug: 'challenges',
  labels: { singular: say('Uitdaging', 'Challenge'), plural: say('Uitdagingen', 'Challenges') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'urgency', 'policyDomain', '_status'],
    group: groups.matching,
    components: {
      edit: { PublishButton: '/admin/federation/publish.tsx#Publish' },
      views: { edit: { matchen: workbenchTab('challenge') } },
    },
    description: say(
      'Problemen en noden die organisaties voorleggen. Een uitdaging beschrijft wat er nodig is, niet hoe het moet.',
      'Problems and needs that organisations put forward. A challenge describes what is needed, not how.',
    ),
  },
  access: closedWhileReviewed('challenges', accessFor('challenges', ownership)),
  versions: drafts,
  defaultSort: '-publishedAt',
  hooks: {
    beforeOperation: [
      guardPublicQuery([
        'title',
        'sectors',
        'policyDomain',
        'organisation',
        'urgency',
        'status',
        'validUntil',
        'publishedAt',
        'language',
      ]),
      saveBesideThePublic,
      sayItIsReviewed('challenges'),
    ],
    beforeChange: [keepOwnOrganisation('organisation'), stayInOwnDomains, ...publicationHooks],
    afterChange: [redirectOldAddress('/uitdagingen')],
  },
  fields: [
    checklistField('challenge'),
    submittingField('challenges'),
    reviewedField('challenges'),
    line(
      'title',
      say('Titel', 'Title'),
      say('Zeg in één zin wat het probleem is.', 'Say in one sentence what the problem is.'),
      { required: true, maxLength: 120 },
    ),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say(
        'Eén zin, zoals ze op een kaartje in een lijst staat.',
        'One sentence, as it stands on a card in a list.',
      ),
      { required: true, maxLength: 240, rows: 2 },
    ),
    paragraphs(
      'description',
      say('Beschrijving', 'Description'),
      say(
        'Wat loopt er mis, voor wie, en wat zou helpen? Een lege regel begint een nieuwe alinea.',
        'What goes wrong, for whom, and what would help? An empty line starts a new paragraph.',
      ),
      { required: true, rows: 10 },
    ),
    line(
      'audience',
      say('Voor wie', 'For whom'),
      say(
        'De mensen of organisaties die met dit probleem zitten.',
        'The people or organisations that have this problem.',
      ),
    ),
    sectorsField({ required: true }),
    one(
      'policyDomain',
      'policy-domains',
      say('Beleidsdomein', 'Policy domain'),
      say(
        'Bepaalt welke ambassadeur dit opvolgt. Leeg: de taskforce volgt het op.',
        'Decides which ambassador follows this up. Empty: the taskforce follows it up.',
      ),
    ),
    one(
      'organisation',
      'organisations',
      say('Organisatie', 'Organisation'),
      say(
        'Wie legt deze uitdaging voor? Alleen organisaties, geen privépersonen.',
        'Who puts this challenge forward? Organisations only, no private persons.',
      ),
    ),
    initiativesField,
    contactField(ownership),
    learningFields('challenge'),
    {
      name: 'urgency',
      type: 'select',
      required: true,
      defaultValue: 'normal',
      index: true,
      options: choices(urgencyWords),
      ...labelled(
        say('Urgentie', 'Urgency'),
        say(
          'Kritiek: zonder oplossing valt er deze week iets stil.',
          'Critical: without a solution something stops this week.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    ...validityFields(
      say(
        'Tot wanneer is een oplossing nodig? Leeg: er staat geen einde op.',
        'Until when is a solution needed? Empty: there is no end.',
      ),
    ),
    {
      name: 'status',
      type: 'select',
      // Payload's own draft status takes the name that this field would get in PostgreSQL.
      enumName: 'challenge_status',
      required: true,
      defaultValue: 'open',
      index: true,
      options: choices({
        open: ['open', 'open'],
        matched: ['gematcht', 'matched'],
        solved: ['opgelost', 'solved'],
        archived: ['gearchiveerd', 'archived'],
      }),
      ...labelled(
        say('Stand', 'Status'),
        say(
          'Een gearchiveerde uitdaging blijft leesbaar op hetzelfde adres.',
          'An archived challenge stays readable at the same address.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    lastingField,
    slugField('title'),
    ...languageFields('challenges'),
    publishedAtField,
  ],
}
