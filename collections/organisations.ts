import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { contactField } from './fields/contact.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { languageFields } from './fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from './fields/publication.ts'
import { one, sectorsField } from './fields/relations.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { websiteField } from './fields/website.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { redirectOldAddress } from './hooks/redirect-old-address.ts'
import { saveBesideThePublic } from './hooks/save-beside-the-public.ts'

const ownership = { organisation: 'id' }

/** An organisation that asks, offers or supports; a federation is one of type "federation". */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: say('Organisatie', 'Organisation'), plural: say('Organisaties', 'Organisations') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'federation', '_status'],
    group: groups.people,
    description: say(
      'Iedereen die vraagt, aanbiedt of ondersteunt: federaties, bedrijven, besturen, kennisinstellingen.',
      'Everyone who asks, offers or supports: federations, companies, authorities, knowledge institutions.',
    ),
  },
  access: accessFor('organisations', ownership),
  versions: drafts,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [
      guardPublicQuery(['name', 'type', 'federation', 'sectors', 'partner', 'publishedAt', 'language']),
      saveBesideThePublic,
    ],
    beforeChange: publicationHooks,
    afterChange: [redirectOldAddress('/federaties')],
  },
  fields: [
    line('name', say('Naam', 'Name'), say('De officiële naam.', 'The official name.'), {
      required: true,
      maxLength: 160,
    }),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Eén zin over de organisatie.', 'One sentence about the organisation.'),
      { maxLength: 240, rows: 2 },
    ),
    paragraphs(
      'description',
      say('Beschrijving', 'Description'),
      say('Wie zijn jullie en wat doen jullie?', 'Who are you and what do you do?'),
      { maxLength: 4000 },
    ),
    sectorsField(),
    one(
      'federation',
      'organisations',
      say('Lid van', 'Member of'),
      say(
        'De federatie waar deze organisatie bij hoort.',
        'The federation that this organisation belongs to.',
      ),
    ),
    websiteField,
    one('logo', 'media', say('Logo', 'Logo'), say('Png, jpeg of webp.', 'Png, jpeg or webp.')),
    contactField(ownership),
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'company',
      index: true,
      options: choices({
        federation: ['federatie', 'federation'],
        company: ['bedrijf', 'company'],
        knowledge: ['kennisinstelling', 'knowledge institution'],
        'think-tank': ['denktank', 'think tank'],
        government: ['overheid', 'government'],
        'local-authority': ['lokaal bestuur', 'local authority'],
        'non-profit': ['vzw of vereniging', 'non-profit'],
      }),
      ...labelled(
        say('Type', 'Type'),
        say('Wat voor organisatie is dit?', 'What kind of organisation is this?'),
        { position: 'sidebar' as const },
      ),
    },
    {
      name: 'partner',
      type: 'checkbox',
      defaultValue: false,
      ...labelled(
        say('Partner', 'Partner'),
        say('Partners staan op de startpagina.', 'Partners are shown on the home page.'),
        { position: 'sidebar' as const },
      ),
    },
    slugField('name'),
    ...languageFields('organisations'),
    publishedAtField,
  ],
}
