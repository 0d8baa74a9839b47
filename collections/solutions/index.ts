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
import { websiteField } from '../fields/website.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { keepOwnOrganisation } from '../hooks/keep-own-organisation.ts'
import { redirectOldAddress } from '../hooks/redirect-old-address.ts'
import { saveBesideThePublic } from '../hooks/save-beside-the-public.ts'
import { workbenchTab } from '../matches/workbench-tab.ts'
import { reviewedField, submittingField } from '../submissions/submitting.ts'
import { closedWhileReviewed, sayItIsReviewed } from '../submissions/while-reviewed.ts'

const ownership = { organisation: 'provider' }
const sidebar = { position: 'sidebar' as const }

/** Something that a provider offers, at any maturity: an idea is welcome too. */
export const Solutions: CollectionConfig = {
  slug: 'solutions',
  labels: { singular: say('Oplossing', 'Solution'), plural: say('Oplossingen', 'Solutions') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'provider', 'maturity', 'deployableIn', '_status'],
    group: groups.matching,
    components: {
      edit: { PublishButton: '/admin/federation/publish.tsx#Publish' },
      views: { edit: { matchen: workbenchTab('solution') } },
    },
    description: say(
      'Wat aanbieders te bieden hebben: van idee tot bewezen oplossing.',
      'What providers have to offer: from idea to proven solution.',
    ),
  },
  access: closedWhileReviewed('solutions', accessFor('solutions', ownership)),
  versions: drafts,
  defaultSort: '-publishedAt',
  hooks: {
    beforeOperation: [
      guardPublicQuery([
        'title',
        'sectors',
        'provider',
        'maturity',
        'digital',
        'deployableIn',
        'cost',
        'lasting',
        'tags',
        'validUntil',
        'publishedAt',
        'language',
      ]),
      saveBesideThePublic,
      sayItIsReviewed('solutions'),
    ],
    beforeChange: [keepOwnOrganisation('provider'), ...publicationHooks],
    afterChange: [redirectOldAddress('/oplossingen')],
  },
  fields: [
    checklistField('solution'),
    submittingField('solutions'),
    reviewedField('solutions'),
    line(
      'title',
      say('Titel', 'Title'),
      say(
        'De naam en wat het doet, bijvoorbeeld "RaamRaam: beeldbellen voor bewoners".',
        'The name and what it does, for example "RaamRaam: video calls for residents".',
      ),
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
        'Wat doet het, voor wie, en wat is er nodig om te beginnen? Een lege regel begint een nieuwe alinea.',
        'What does it do, for whom, and what is needed to start? An empty line starts a new paragraph.',
      ),
      { required: true, rows: 10 },
    ),
    {
      name: 'tags',
      type: 'text',
      hasMany: true,
      maxRows: 12,
      maxLength: 60,
      ...labelled(
        say('Trefwoorden', 'Keywords'),
        say(
          'Woorden waarmee iemand dit zou zoeken. Ze wegen mee in de matching.',
          'Words that someone would search for. They count in the matching.',
        ),
      ),
    },
    sectorsField({ required: true }),
    one(
      'provider',
      'organisations',
      say('Aanbieder', 'Provider'),
      say('De organisatie die dit aanbiedt.', 'The organisation that offers this.'),
    ),
    paragraphs(
      'privacy',
      say('Privacy', 'Privacy'),
      say(
        'Welke persoonsgegevens gebruikt dit, waarvoor en hoe lang? Of zeg dat het er geen gebruikt.',
        'Which personal data does this use, what for and for how long? Or say that it uses none.',
      ),
      { maxLength: 1000, rows: 3 },
    ),
    {
      name: 'inUseAt',
      type: 'text',
      hasMany: true,
      maxRows: 50,
      maxLength: 120,
      ...labelled(
        say('In gebruik bij', 'In use at'),
        say(
          'Organisaties die dit al gebruiken en daar openlijk over spreken.',
          'Organisations that use this already and say so in public.',
        ),
      ),
    },
    websiteField,
    initiativesField,
    contactField(ownership),
    learningFields('solution'),
    {
      name: 'maturity',
      type: 'select',
      required: true,
      defaultValue: 'idea',
      index: true,
      options: choices({
        idea: ['idee', 'idea'],
        prototype: ['prototype', 'prototype'],
        'in-use': ['in gebruik', 'in use'],
        proven: ['bewezen', 'proven'],
      }),
      ...labelled(
        say('Maturiteit', 'Maturity'),
        say('Hoe ver staat het? Een idee is ook welkom.', 'How far is it? An idea is welcome too.'),
        sidebar,
      ),
    },
    {
      name: 'digital',
      type: 'select',
      required: true,
      defaultValue: 'full',
      options: choices({
        full: ['volledig digitaal', 'fully digital'],
        partly: ['deels digitaal', 'partly digital'],
        no: ['niet digitaal', 'not digital'],
      }),
      ...labelled(
        say('Digitaal', 'Digital'),
        say('Hoe digitaal is de oplossing zelf?', 'How digital is the solution itself?'),
        sidebar,
      ),
    },
    {
      name: 'deployableIn',
      type: 'select',
      required: true,
      defaultValue: 'weeks',
      options: choices({
        hours: ['binnen enkele uren', 'within hours'],
        days: ['binnen enkele dagen', 'within days'],
        weeks: ['binnen enkele weken', 'within weeks'],
        months: ['binnen enkele maanden', 'within months'],
      }),
      ...labelled(
        say('Inzetbaar', 'Deployable'),
        say('Hoe snel kan een nieuwe gebruiker ermee werken?', 'How soon can a new user work with it?'),
        sidebar,
      ),
    },
    {
      name: 'cost',
      type: 'select',
      required: true,
      defaultValue: 'paid',
      options: choices({
        free: ['gratis', 'free'],
        'free-temporarily': ['tijdelijk gratis', 'free for now'],
        paid: ['betalend', 'paid'],
        'open-source': ['open source', 'open source'],
      }),
      ...labelled(
        say('Kosten', 'Cost'),
        say('Wat betaalt wie het gebruikt?', 'What does the user pay?'),
        sidebar,
      ),
    },
    ...validityFields(
      say(
        'Tot wanneer geldt dit aanbod? Leeg: er staat geen einde op.',
        'Until when does this offer stand? Empty: there is no end.',
      ),
    ),
    lastingField,
    slugField('title'),
    ...languageFields('solutions'),
    publishedAtField,
  ],
}
