import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'

/** Where in society something plays; many-to-many with challenges and solutions. */
export const Sectors: CollectionConfig = {
  slug: 'sectors',
  labels: { singular: say('Sector', 'Sector'), plural: say('Sectoren', 'Sectors') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'icon', 'colour', 'order'],
    group: groups.settings,
    description: say(
      'Elke sector heeft een eigen pagina, ook als er nog niets in staat.',
      'Every sector has a page of its own, also when nothing is in it yet.',
    ),
  },
  access: accessFor('sectors'),
  versions: false,
  defaultSort: 'order',
  hooks: { beforeOperation: [guardPublicQuery(['name', 'order'])] },
  fields: [
    line(
      'name',
      say('Naam', 'Name'),
      say(
        'Zoals ze op de site staat, bijvoorbeeld "Zorg en welzijn".',
        'As it stands on the site, for example "Care and welfare".',
      ),
      { required: true, localized: true, maxLength: 80 },
    ),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Eén of twee zinnen: wat hoort hierbij?', 'One or two sentences: what belongs here?'),
      { localized: true, maxLength: 300, rows: 3 },
    ),
    {
      name: 'icon',
      type: 'select',
      required: true,
      options: choices({
        heart: ['hart', 'heart'],
        'town-hall': ['gemeentehuis', 'town hall'],
        family: ['gezin', 'family'],
        mortarboard: ['afstudeerhoed', 'mortarboard'],
        laptop: ['laptop', 'laptop'],
        cup: ['kop', 'cup'],
        basket: ['mand', 'basket'],
        factory: ['fabriek', 'factory'],
        mask: ['masker', 'mask'],
        coin: ['munt', 'coin'],
        bicycle: ['fiets', 'bicycle'],
        wheat: ['graan', 'wheat'],
        kite: ['vlieger', 'kite'],
        crane: ['kraan', 'crane'],
        ball: ['bal', 'ball'],
        megaphone: ['megafoon', 'megaphone'],
      }),
      ...labelled(
        say('Teken', 'Icon'),
        say(
          'De tekening bij deze sector; ze wordt door de site zelf getekend.',
          'The drawing of this sector; the site draws it itself.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    {
      name: 'colour',
      type: 'select',
      required: true,
      options: choices({
        coral: ['koraal', 'coral'],
        amber: ['amber', 'amber'],
        moss: ['mos', 'moss'],
        teal: ['groenblauw', 'teal'],
        sky: ['hemelsblauw', 'sky'],
        indigo: ['indigo', 'indigo'],
        plum: ['pruim', 'plum'],
        stone: ['steen', 'stone'],
      }),
      ...labelled(
        say('Kleur', 'Colour'),
        say(
          'Een kleur uit het thema; het contrast klopt altijd.',
          'A colour of the theme; the contrast is always right.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 100,
      ...labelled(
        say('Volgorde', 'Order'),
        say('Kleine getallen staan vooraan.', 'Small numbers come first.'),
        { position: 'sidebar' as const },
      ),
    },
    slugField('name'),
  ],
}
