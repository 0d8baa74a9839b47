import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { labelled, say } from './fields/labelled.ts'
import { languageFields } from './fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from './fields/publication.ts'
import { one, sectorsField } from './fields/relations.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { websiteField } from './fields/website.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { redirectOldAddress } from './hooks/redirect-old-address.ts'

/** Something that exists already, elsewhere; challenges and solutions build on it. */
export const Initiatives: CollectionConfig = {
  slug: 'initiatives',
  labels: { singular: say('Initiatief', 'Initiative'), plural: say('Initiatieven', 'Initiatives') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'organisation', '_status'],
    group: groups.matching,
    description: say(
      'Register van wat er elders al bestaat, zodat niemand het wiel opnieuw uitvindt.',
      'Register of what exists elsewhere already, so that nobody reinvents the wheel.',
    ),
  },
  access: accessFor('initiatives'),
  versions: drafts,
  defaultSort: 'title',
  hooks: {
    beforeOperation: [guardPublicQuery(['title', 'organisation', 'sectors', 'publishedAt', 'language'])],
    beforeChange: publicationHooks,
    afterChange: [redirectOldAddress('/initiatieven')],
  },
  fields: [
    line(
      'title',
      say('Titel', 'Title'),
      say('De naam waaronder het bekend is.', 'The name that it is known by.'),
      { required: true, maxLength: 120 },
    ),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Eén zin over wat het doet.', 'One sentence about what it does.'),
      { required: true, maxLength: 240, rows: 2 },
    ),
    paragraphs(
      'description',
      say('Beschrijving', 'Description'),
      say(
        'Wat bestaat er, en wat kan een ander ermee?',
        'What exists, and what can someone else do with it?',
      ),
    ),
    {
      ...websiteField,
      name: 'url',
      required: true,
      ...labelled(
        say('Webadres', 'Web address'),
        say('Waar het te vinden is; een volledig adres.', 'Where it can be found; a full address.'),
      ),
    },
    one(
      'organisation',
      'organisations',
      say('Organisatie', 'Organisation'),
      say('Wie zit erachter?', 'Who is behind it?'),
    ),
    sectorsField(),
    slugField('title'),
    ...languageFields('initiatives'),
    publishedAtField,
  ],
}
