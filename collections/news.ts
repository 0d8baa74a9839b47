import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { say } from './fields/labelled.ts'
import { languageFields } from './fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from './fields/publication.ts'
import { one, sectorsField } from './fields/relations.ts'
import { richText } from './fields/rich-text.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { redirectOldAddress } from './hooks/redirect-old-address.ts'

/** What there is to tell: news of the portal. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: { singular: say('Nieuwsbericht', 'News item'), plural: say('Nieuws', 'News') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'publishedAt', 'language', '_status'],
    group: groups.editorial,
    description: say(
      'Berichten op de site, op de startpagina en in de nieuwsfeed.',
      'Items on the site, on the home page and in the news feed.',
    ),
  },
  access: accessFor('news'),
  versions: drafts,
  defaultSort: '-publishedAt',
  hooks: {
    beforeOperation: [guardPublicQuery(['title', 'sectors', 'publishedAt', 'language'])],
    beforeChange: publicationHooks,
    afterChange: [redirectOldAddress('/nieuws')],
  },
  fields: [
    line('title', say('Titel', 'Title'), say('Wat is het nieuws?', 'What is the news?'), {
      required: true,
      maxLength: 120,
    }),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Eén of twee zinnen voor in lijsten.', 'One or two sentences for lists.'),
      { required: true, maxLength: 300, rows: 2 },
    ),
    richText('body', say('Tekst', 'Text'), say('Het bericht zelf.', 'The item itself.')),
    one(
      'image',
      'media',
      say('Beeld', 'Picture'),
      say('Verschijnt boven het bericht en op het kaartje.', 'Shown above the item and on its card.'),
    ),
    sectorsField(),
    slugField('title'),
    ...languageFields('news'),
    publishedAtField,
  ],
}
