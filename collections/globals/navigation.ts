import type { GlobalConfig } from 'payload'
import { editorialGlobal } from '../access/globals.ts'
import { groups } from '../fields/groups.ts'
import { labelled, say } from '../fields/labelled.ts'
import { linksField } from '../fields/links.ts'
import { line } from '../fields/text.ts'

/** The links at the top and at the bottom of every page. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: say('Navigatie', 'Navigation'),
  admin: {
    group: groups.settings,
    description: say(
      'De links bovenaan en onderaan elke pagina.',
      'The links at the top and at the bottom of every page.',
    ),
  },
  access: editorialGlobal,
  fields: [
    linksField(
      'header',
      say('Bovenaan', 'At the top'),
      say('Hoogstens zes: minder is beter.', 'Six at most: fewer is better.'),
      true,
    ),
    linksField(
      'action',
      say('Knop', 'Button'),
      say('De ene knop die opvalt, rechts bovenaan.', 'The one button that stands out, top right.'),
      true,
    ),
    {
      name: 'footer',
      type: 'array',
      labels: { singular: say('Kolom', 'Column'), plural: say('Kolommen', 'Columns') },
      maxRows: 4,
      ...labelled(say('Onderaan', 'At the bottom'), say('Kolommen met links.', 'Columns of links.')),
      fields: [
        line('title', say('Titel', 'Title'), say('De kop van de kolom.', 'The heading of the column.'), {
          required: true,
          localized: true,
          maxLength: 60,
        }),
        linksField(
          'links',
          say('Links', 'Links'),
          say('De links in deze kolom.', 'The links in this column.'),
          true,
        ),
      ],
    },
  ],
}
