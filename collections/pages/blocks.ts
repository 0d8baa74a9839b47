import type { Block } from 'payload'
import { labelled, say } from '../fields/labelled.ts'
import { linksField } from '../fields/links.ts'
import { richText } from '../fields/rich-text.ts'
import { line, paragraphs } from '../fields/text.ts'

const Text: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: say('Tekst', 'Text'), plural: say('Teksten', 'Texts') },
  fields: [
    richText(
      'body',
      say('Tekst', 'Text'),
      say('Koppen, lijsten en links mogen.', 'Headings, lists and links are fine.'),
      true,
    ),
  ],
}

const Call: Block = {
  slug: 'call',
  interfaceName: 'CallBlock',
  labels: { singular: say('Oproep', 'Call'), plural: say('Oproepen', 'Calls') },
  fields: [
    line('title', say('Titel', 'Title'), say('Wat vraag je de lezer?', 'What do you ask the reader?'), {
      required: true,
      maxLength: 120,
    }),
    paragraphs('text', say('Tekst', 'Text'), say('Eén of twee zinnen.', 'One or two sentences.'), {
      maxLength: 400,
      rows: 2,
    }),
    linksField(
      'links',
      say('Knoppen', 'Buttons'),
      say('De eerste valt het meeste op.', 'The first one stands out.'),
    ),
  ],
}

const Questions: Block = {
  slug: 'questions',
  interfaceName: 'QuestionsBlock',
  labels: {
    singular: say('Vragen en antwoorden', 'Questions and answers'),
    plural: say('Vragen en antwoorden', 'Questions and answers'),
  },
  fields: [
    line('title', say('Titel', 'Title'), say('De kop boven de vragen.', 'The heading above the questions.'), {
      required: true,
      maxLength: 120,
    }),
    {
      name: 'items',
      type: 'array',
      labels: { singular: say('Vraag', 'Question'), plural: say('Vragen', 'Questions') },
      required: true,
      minRows: 1,
      ...labelled(
        say('Vragen', 'Questions'),
        say('Klapt open op de site, ook zonder JavaScript.', 'Unfolds on the site, also without JavaScript.'),
      ),
      fields: [
        line(
          'question',
          say('Vraag', 'Question'),
          say('Zoals een lezer ze zou stellen.', 'As a reader would ask it.'),
          { required: true, maxLength: 200 },
        ),
        paragraphs(
          'answer',
          say('Antwoord', 'Answer'),
          say('Kort en in gewone woorden.', 'Short and in plain words.'),
          { required: true, maxLength: 2000, rows: 3 },
        ),
      ],
    },
  ],
}

/** What an editor can stack on a free page. A new block: docs in CONTRIBUTING.md. */
export const pageBlocks: Block[] = [Text, Call, Questions]
