import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { line } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { refuseContradictions } from './hooks/refuse-contradictions.ts'
import { wordList } from './word-list.ts'

/** What editors know of words: which mean the same, which lead to which, and which to pass over. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: {
    singular: say('Begrip', 'Concept'),
    plural: say('Begrippen en stopwoorden', 'Concepts and stop words'),
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'terms', 'everyday', 'updatedAt'],
    listSearchableFields: ['label', 'terms', 'everyday'],
    group: groups.settings,
    description: say(
      'Wat de zoekfunctie van woorden weet: welke hetzelfde betekenen, wat mensen zeggen in plaats daarvan, en waar ze niet op let. Meteen na het bewaren actief.',
      'What searching knows of words: which mean the same, what people say instead, and what it passes over. Active as soon as it is saved.',
    ),
  },
  access: accessFor('synonyms'),
  versions: false,
  defaultSort: 'label',
  hooks: { beforeOperation: [guardPublicQuery(['label'])], beforeValidate: [refuseContradictions] },
  fields: [
    {
      name: 'kind',
      type: 'radio',
      required: true,
      defaultValue: 'concept',
      options: choices({
        concept: ['Woorden met dezelfde betekenis', 'Words that mean the same'],
        stop: ['Woorden waar de zoekfunctie niet op let', 'Words that searching passes over'],
      }),
      ...labelled(
        say('Soort', 'Kind'),
        say(
          'Een woord waar de zoekfunctie niet op let, telt nergens meer mee.',
          'A word that searching passes over counts nowhere any more.',
        ),
      ),
    },
    wordList(
      'terms',
      say('Woorden', 'Words'),
      say(
        'Woorden of korte zinsdelen die voor elkaar mogen staan, zoals oplossingen ze gebruiken. Hoogstens vier woorden per zinsdeel.',
        'Words or short phrases that may stand for each other, as solutions use them. At most four words a phrase.',
      ),
    ),
    wordList(
      'everyday',
      say('Wat mensen zeggen', 'What people say'),
      say(
        'Gewone woorden waarmee iemand dit bedoelt, zoals “oma kan niet meer alleen”. Ze leiden naar de woorden hierboven, en niet terug.',
        'Plain words with which someone means this, such as “grandma needs help”. They lead to the words above, and not back.',
      ),
    ),
    wordList(
      'hints',
      say('Vage aanwijzingen', 'Vague hints'),
      say(
        'Woorden die hier soms over gaan, maar ook over iets anders. Ze wegen maar een beetje mee.',
        'Words that are about this sometimes, and about something else too. They count only a little.',
      ),
    ),
    {
      ...line(
        'label',
        say('Naam', 'Name'),
        say('Om dit terug te vinden; leeg: het eerste woord.', 'To find this again; empty: the first word.'),
      ),
      hooks: {
        beforeValidate: [
          ({ value, siblingData }): unknown => {
            const terms: unknown = siblingData.terms
            return value || (Array.isArray(terms) ? terms[0] : value)
          },
        ],
      },
    },
  ],
}
