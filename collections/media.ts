import type { CollectionConfig, TextField, ValidateOptions } from 'payload'
import { text } from 'payload/shared'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { labelled, say } from './fields/labelled.ts'
import { line } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { nameByContent } from './hooks/name-by-content.ts'

type Sibling = { decorative?: boolean | null }

const asWebp = { format: 'webp' as const, options: { quality: 82 } }

/** Pictures of the site, in the sizes that pages use. Where the files live is the cms's affair. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: say('Beeld', 'Picture'), plural: say('Beelden', 'Pictures') },
  admin: {
    useAsTitle: 'alt',
    group: groups.editorial,
    description: say(
      'Png, jpeg of webp. Elk beeld heeft een beschrijving nodig, of het vinkje dat het alleen versiert.',
      'Png, jpeg or webp. Every picture needs a description, or the tick that it only decorates.',
    ),
  },
  access: accessFor('media'),
  versions: false,
  upload: {
    // By content, not by name; no SVG, no XML: those can carry scripts.
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    focalPoint: true,
    formatOptions: asWebp,
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    adminThumbnail: 'card',
    imageSizes: [
      { formatOptions: asWebp, name: 'card', width: 480, height: 320 },
      { formatOptions: asWebp, name: 'wide', width: 960, height: 540 },
      { formatOptions: asWebp, name: 'hero', width: 1600, height: 900 },
    ],
  },
  hooks: {
    beforeOperation: [guardPublicQuery(['alt', 'filename']), nameByContent],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      maxLength: 300,
      validate: (
        value: string | null | undefined,
        options: ValidateOptions<unknown, Sibling, TextField, string>,
      ) => {
        if (value?.trim()) return text(value, options)
        if (options.siblingData.decorative) return true
        return options.req.i18n.language === 'en'
          ? 'Describe what can be seen, or tick that the picture only decorates.'
          : 'Beschrijf wat er te zien is, of vink aan dat het beeld alleen versiert.'
      },
      ...labelled(
        say('Beschrijving', 'Description'),
        say(
          'Wat is er te zien? Voor wie het beeld niet ziet.',
          'What can be seen? For those who do not see the picture.',
        ),
      ),
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      ...labelled(
        say('Alleen versiering', 'Decoration only'),
        say('Het beeld voegt niets toe aan de tekst.', 'The picture adds nothing to the text.'),
      ),
    },
    line(
      'credit',
      say('Bron', 'Credit'),
      say('Wie maakte het, en onder welke licentie?', 'Who made it, and under which licence?'),
      { required: true },
    ),
  ],
}
