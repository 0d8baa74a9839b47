import type { Block, Field, GlobalConfig } from 'payload'
import { editorialGlobal } from '../access/globals.ts'
import { groups } from '../fields/groups.ts'
import { labelled, say, type Words } from '../fields/labelled.ts'
import { linksField } from '../fields/links.ts'
import { many } from '../fields/relations.ts'
import { line, paragraphs } from '../fields/text.ts'

/** A part of the home page: a title and an introduction, and what is particular to it. */
const part = (slug: string, label: Words, fields: Field[] = []): Block => ({
  slug,
  labels: { singular: label, plural: label },
  fields: [
    line('title', say('Titel', 'Title'), say('De kop van dit deel.', 'The heading of this part.'), {
      required: true,
      localized: true,
      maxLength: 120,
    }),
    paragraphs('text', say('Inleiding', 'Introduction'), say('Mag leeg blijven.', 'May stay empty.'), {
      localized: true,
      maxLength: 400,
      rows: 2,
    }),
    ...fields,
  ],
})

const parts: Block[] = [
  part('featured', say('Uitgelichte uitdagingen', 'Featured challenges'), [
    many(
      'challenges',
      'challenges',
      say('Uitdagingen', 'Challenges'),
      say('In de volgorde waarin je ze wilt tonen.', 'In the order in which you want to show them.'),
    ),
  ]),
  part('sectors', say('Sectoren', 'Sectors')),
  part('urgent', say('Nu dringend', 'Urgent now')),
  part('newest', say('Nieuwste oplossingen', 'Newest solutions')),
  part('in-use', say('In gebruik dankzij een match', 'In use thanks to a match')),
  part('call', say('Oproep', 'Call'), [
    linksField(
      'links',
      say('Knoppen', 'Buttons'),
      say('De eerste valt het meeste op.', 'The first one stands out.'),
      true,
    ),
  ]),
  part('ambassadors', say('Ambassadeurs', 'Ambassadors')),
  part('partners', say('Partners', 'Partners')),
  part('news', say('Nieuws', 'News')),
]

/** The first page: the product itself, and below it the parts that editors choose and order. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: say('Startpagina', 'Home page'),
  admin: {
    group: groups.editorial,
    description: say(
      'Versleep de delen in de volgorde die je wilt, of haal er een weg.',
      'Drag the parts into the order you want, or remove one.',
    ),
  },
  access: editorialGlobal,
  fields: [
    line(
      'title',
      say('Vraag', 'Question'),
      say('De grote kop boven het tekstvak.', 'The big heading above the text box.'),
      { required: true, localized: true, maxLength: 80 },
    ),
    paragraphs(
      'intro',
      say('Inleiding', 'Introduction'),
      say('Eén zin onder de vraag.', 'One sentence below the question.'),
      { localized: true, maxLength: 300, rows: 2 },
    ),
    line(
      'placeholder',
      say('Voorbeeld', 'Example'),
      say('Een voorbeeldzin die helpt om te beginnen.', 'An example sentence that helps to begin.'),
      { localized: true },
    ),
    {
      name: 'blocks',
      type: 'blocks',
      labels: { singular: say('Deel', 'Part'), plural: say('Delen', 'Parts') },
      blocks: parts,
      ...labelled(
        say('Delen', 'Parts'),
        say('Wat er onder het tekstvak staat.', 'What stands below the text box.'),
      ),
    },
  ],
}
