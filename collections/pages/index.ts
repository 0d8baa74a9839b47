import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { labelled, say } from '../fields/labelled.ts'
import { languageFields } from '../fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from '../fields/publication.ts'
import { slugField } from '../fields/slug.ts'
import { line, paragraphs } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { redirectOldAddress } from '../hooks/redirect-old-address.ts'
import { pageBlocks } from './blocks.ts'

/** A free page, made of blocks. A Dutch and an English page with the same slug are each other's translation. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: say('Pagina', 'Page'), plural: say('Pagina’s', 'Pages') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'language', '_status'],
    group: groups.editorial,
    description: say(
      'Losse pagina’s zoals "Over ons" en "Privacy".',
      'Free pages such as "About" and "Privacy".',
    ),
  },
  access: accessFor('pages'),
  versions: drafts,
  defaultSort: 'slug',
  // One Dutch and one English page may share an address: /over and /en/over.
  indexes: [{ fields: ['slug', 'language'], unique: true }],
  hooks: {
    beforeOperation: [guardPublicQuery(['title', 'language', 'publishedAt'])],
    beforeChange: publicationHooks,
    afterChange: [redirectOldAddress('')],
  },
  fields: [
    line('title', say('Titel', 'Title'), say('De kop van de pagina.', 'The heading of the page.'), {
      required: true,
      maxLength: 120,
    }),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Staat onder de titel en in zoekmachines.', 'Stands below the title and in search engines.'),
      { maxLength: 240, rows: 2 },
    ),
    {
      name: 'layout',
      type: 'blocks',
      labels: { singular: say('Blok', 'Block'), plural: say('Blokken', 'Blocks') },
      blocks: pageBlocks,
      ...labelled(
        say('Inhoud', 'Content'),
        say(
          'Stapel blokken in de volgorde waarin je ze wilt tonen.',
          'Stack blocks in the order in which you want to show them.',
        ),
      ),
    },
    slugField('title', { unique: false }),
    ...languageFields('pages'),
    publishedAtField,
  ],
}
