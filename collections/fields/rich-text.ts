import type { RichTextField } from 'payload'
import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { labelled, type Words } from './labelled.ts'

/**
 * Formatted text with what the site can render: headings, lists, links, bold and italic. The site's converter
 * (`site/src/data/rich-text.ts`) knows exactly these.
 */
export const richText = (name: string, label: Words, help: Words, required = false): RichTextField => ({
  name,
  type: 'richText',
  required,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: ['pages', 'news', 'challenges', 'solutions'] }),
      InlineToolbarFeature(),
      FixedToolbarFeature(),
    ],
  }),
  ...labelled(label, help),
})
